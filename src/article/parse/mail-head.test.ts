import { describe, expect, test } from 'vitest';
import { article, body } from '../../testing/read-text.ts';
import { textOf } from '../blocks.ts';

const subject = 'الجسر الحجري يفتح أبوابه للمشاة';
const day = { year: 2012, month: 5, day: 7 };

describe('of a text that came by mail', () => {
  test.each([
    `From: news@wadi.example\nTo: desk@sahl.example\nSubject: ${subject}\nDate: Mon, 7 May 2012 10:22:31 +0300`,
    `Return-Path: <news@wadi.example>\nReceived: from mail.wadi.example\n\tby sahl.example\nSubject: Fwd: Re: ${subject}\nDate: Mon, 7 May 2012 10:22:31 +0300`,
    `-----Original Message-----\nFrom: هدى اليراعي\nSent: Monday, May 07, 2012 10:22 AM\nSubject: FW: ${subject}`,
    `من: هدى اليراعي <hoda@wadi.example>\nإلى: desk@sahl.example\nالموضوع: رد: ${subject}\nالتاريخ: 7 مايو 2012`,
  ])('the head is read: %j', (head) => {
    const found = article(`${head}\n\n${body}\n\n${body}`);
    expect(found).toMatchObject({ headline: { value: subject }, authors: { value: [] }, published: { value: day } });
    expect(textOf(found.blocks)).toBe(`${body}\n${body}`);
    expect(found.taken.map(({ rule }) => rule)).toContain('mail-head');
  });

  test('marks of a quoted text go', () => {
    const found = article(`From: a@wadi.example\nSubject: ${subject}\n\n> ${body}\n>\n> ${body}`);
    expect(textOf(found.blocks)).toBe(`${body}\n${body}`);
  });

  test('lines keep their numbers', () => {
    expect(article(`From: a@wadi.example\nSubject: ${subject}\n\n${body}`).headline.source?.line).toBe(2);
  });
});

test.each([
  'من: وزير النقل\nإلى: رئيس البلدية\nالموضوع: الجسر\nالتاريخ: 7 مايو 2012',
  'Subject: الجسر\nDate: 2012-05-07',
  'من: 10 إلى: 20',
])('%j is no head of a mail', (head) => {
  expect(article(`${head}\n\n${body}`).taken.map(({ rule }) => rule)).not.toContain('mail-head');
});
