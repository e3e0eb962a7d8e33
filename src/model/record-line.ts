import { z } from 'zod';
import { Article } from './article.js';

/**
 * A record as `extract` prints it, one to a line: the article, and what read it, in the form
 * `news-archive 0.1.0 3f2ab4c5d6e7` (program, version, the first digits of the hash of its code and models that decide
 * what a record looks like). Records of earlier versions do not say.
 */
export const RecordLine = Article.extend({ extractor: z.string().max(200).optional() });
export type RecordLine = z.infer<typeof RecordLine>;
