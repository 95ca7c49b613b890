import { TextField } from './answer-fields';

/** Who did something: a post of an institution. */
export class ActingPostDto {
  @TextField('Institution.')
  institution!: string;

  @TextField('Title of the post; never a person’s name.')
  post!: string;
}
