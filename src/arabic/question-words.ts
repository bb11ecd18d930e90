// Folded; of the standard language and of the dialects.
const asking = new Set(
  'من ما متي اين كيف لماذا ماذا هل كم منهو منهي ماهو ماهي ليش ليه وين فين شو ايش وش شنو مين امتي ازاي'.split(' '),
);
// من هو, ما هي
const pronouns = new Set('هو هي هم'.split(' '));

/**
 * What a question in folded words is about, without the words at its beginning that only ask: من هو وزير الطاقه → وزير الطاقه; all the words where they
 * are no question, or nothing but its beginning.
 */
export function topicOf(words: readonly string[]): readonly string[] {
  if (!asking.has(words[0] ?? '')) return words;
  const topic = words.slice(pronouns.has(words[1] ?? '') ? 2 : 1);
  return topic.length === 0 ? words : topic;
}
