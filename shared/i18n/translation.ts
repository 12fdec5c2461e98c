/**
 * A catalogue in another language: the keys of the English one. Languages with a plural form for millions may add
 * `…_many`; where it is missing the message falls back.
 */
export type Translation<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Translation<Catalogue[Key]>
} & {
  readonly [Key in keyof Catalogue as Key extends `${infer Base}_other` ? `${Base}_many` : never]?: string
}
