import { describe, expect, it } from 'vitest';
import { askedWords } from '../analysis.ts';
import { latinNames, namesInLatin } from './latin.ts';

const read = (text: string) =>
  latinNames(askedWords(text)).map(({ asked, taken }) => [
    asked.join(' '),
    taken.map((words) => words.join(' ')).join('/'),
  ]);

describe('names in Latin letters', () => {
  it.each([
    ['Erdogan', [['erdogan', 'اردوغان']]],
    ['ERDOĞAN', [['erdoğan', 'اردوغان']]],
    ['Hizballah', [['hizballah', 'حزب الله']]],
    ['Qaddafi', [['qaddafi', 'القذافي']]],
    ['al-Qaeda', [['al qaeda', 'القاعده']]],
    ['el-Sisi', [['el sisi', 'السيسي']]],
    ['Ṣanʿāʾ', []],
    [
      'Ṣanʿāʾa Ḥalab',
      [
        ['ṣanʿāʾa', 'صنعاء'],
        ['ḥalab', 'حلب'],
      ],
    ],
    ['Real Madrid', [['real madrid', 'ريال مدريد']]],
    ['United Arab Emirates', [['united arab emirates', 'الامارات']]],
    ['Trump', [['trump', 'ترامب/ترمب']]],
    [
      'وزير Putin Obama 2015',
      [
        ['putin', 'بوتين'],
        ['obama', 'اوباما'],
      ],
    ],
    ['Abdel Fattah', [['abdel fattah', 'عبدالفتاح']]],
    ['Abd al-Rahman', [['abd al rahman', 'عبدالرحمن']]],
    ['Abdelaziz', [['abdelaziz', 'عبدالعزيز']]],
    ['abdellatif', [['abdellatif', 'عبداللطيف']]],
    ['Obama as president', [['obama', 'اوباما']]],
    ['Abdel', []],
    ['Fattah', []],
    ['Real estate', []],
    ['al', []],
    ['constructor', []],
    ['بوتين', []],
  ])('of «%s» are %j', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it('stand once in the table, folded, each with words that are asked for as they are', () => {
    const latin = namesInLatin.map(([name]) => name);
    expect(new Set(latin).size).toBe(latin.length);
    for (const [name, taken] of namesInLatin) {
      expect(name).toMatch(/^[a-z]+(?: [a-z]+){0,2}$/u);
      for (const words of taken) expect(askedWords(words.join(' '))).toEqual(words);
    }
  });
});
