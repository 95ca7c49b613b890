import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { InstitutionEntity } from './institution.entity';

@Entity('post')
@Unique('post_title_key', ['institutionId', 'title'])
@Unique('post_institution_key', ['id', 'institutionId'])
export class PostEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'post_pk' })
  id!: number;

  @Column('integer', { name: 'institution_id' })
  institutionId!: number;

  @ManyToOne(() => InstitutionEntity, { nullable: false })
  @JoinColumn({ name: 'institution_id', foreignKeyConstraintName: 'post_institution_fk' })
  institution!: InstitutionEntity;

  @Column('text')
  title!: string;

  /** An institutional mailbox; never a person's address. */
  @Column('text', { nullable: true })
  mailbox!: string | null;
}
