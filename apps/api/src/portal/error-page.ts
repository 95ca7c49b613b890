import type { Response } from 'express';

const texts = {
  404: ['No hay nada en esta dirección. Revise que esté completa.', 'There is nothing at this address. Check that it is complete.'],
  500: ['Algo falló de nuestro lado. Vuelva a intentarlo en un momento.', 'Something failed on our side. Try again in a moment.'],
  503: ['El portal no está disponible por el momento.', 'The portal is not available at the moment.'],
} as const;

/** A page that needs nothing of what may be broken, in both languages. */
export function sendErrorPage(response: Response, status: keyof typeof texts, requestId: string): void {
  const [spanish, english] = texts[status];
  if (status === 503) response.setHeader('Retry-After', '30');
  response.status(status).set('Cache-Control', 'no-store').type('html').send(`<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cumple · seguimiento de compromisos</title>
<style>
  :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
  main { max-width: 36rem; margin: 15vh auto 0; padding: 0 1.5rem; }
  small { opacity: .8; }
</style>
</head>
<body>
<main>
<h1>Cumple</h1>
<p>${spanish}</p>
<p lang="en">${english}</p>
<p><a href="/">Inicio</a> · <a href="/en/" lang="en" hreflang="en">Home</a></p>
<p><small>Solicitud / <span lang="en">request</span>: ${requestId}</small></p>
</main>
</body>
</html>
`);
}
