/** One field of a request that could not be accepted. `message` is in the language of `Accept-Language`. */
export interface FieldError {
  field: string;
  code: string;
  message: string;
}

/** RFC 9457 problem document, served as `application/problem+json`. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors: FieldError[];
}
