/** Drawings on a grid of 24, drawn with a line. `circle-dashed` is dashed by the sheet. */
export const ICON_PATHS = {
  archive: 'M3 4h18v5H3zM5 9v11h14V9M10 13h4',
  calendar: 'M4 5.5h16V21H4zM4 10h16M8 2.5v5M16 2.5v5',
  check: 'M4.5 12.5l5 5L19.5 6.5',
  chevron: 'M6 9l6 6 6-6',
  circle: 'M2.8 12a9.2 9.2 0 1 0 18.4 0a9.2 9.2 0 1 0-18.4 0',
  'circle-check': 'M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0M7.5 12.4l3 3 6-6.6',
  'circle-dashed': 'M2.8 12a9.2 9.2 0 1 0 18.4 0a9.2 9.2 0 1 0-18.4 0',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  document: 'M5 2.5h9.5L19.5 8v13.5H5zM14 2.5V8h5.5M8.5 13h7M8.5 17h7',
  gap: 'M12 3v18M7 8l5-5 5 5M7 16l5 5 5-5',
  half: 'M2.8 12a9.2 9.2 0 1 0 18.4 0a9.2 9.2 0 1 0-18.4 0M12 2.8v18.4M15 4v16M18 6v12',
  info: 'M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0M12 11v6M12 7v.2',
  institution: 'M2.5 9L12 3l9.5 6zM4.5 9v9M9.5 9v9M14.5 9v9M19.5 9v9M2.5 21h19',
  late: 'M2.8 12a9.2 9.2 0 1 0 18.4 0a9.2 9.2 0 1 0-18.4 0M12 6.5V12l3.5 3',
  link: 'M10 14a4.5 4.5 0 0 0 6.6.4l3.6-3.6a4.5 4.5 0 0 0-6.4-6.4L12.2 6M14 10a4.5 4.5 0 0 0-6.6-.4L3.8 13.2a4.5 4.5 0 0 0 6.4 6.4l1.6-1.6',
  'link-broken': 'M9 15l-2.2 2.2a3.9 3.9 0 0 1-5.5-5.5L5 8M15 9l2.2-2.2a3.9 3.9 0 0 1 5.5 5.5L19 16M8 2v3M2 5.2l2.4 1.4M16 22v-3M22 18.8l-2.4-1.4',
  mail: 'M2.5 5h19v14.5h-19zM3 6l9 7 9-7',
  menu: 'M3 6h18M3 12h18M3 18h18',
  minus: 'M5 12h14',
  scales: 'M12 3v18M5 7h14M5 7l-3 7h6zM19 7l-3 7h6zM8 21h8',
  search: 'M3.5 10.5a7 7 0 1 0 14 0a7 7 0 1 0-14 0M16 16l6 6',
  talk: 'M3 4.5h18v12.5h-9L6.5 21.5V17H3z',
  to: 'M3 12h17M14 6l6 6-6 6',
  warning: 'M12 3L1.8 21h20.4zM12 10v5M12 18v.2',
} as const;

export type IconName = keyof typeof ICON_PATHS;
