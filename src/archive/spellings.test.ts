import { expect, it } from 'vitest';
import { Spellings } from './spellings.ts';

it('gives the commonest of the spellings that fold alike, and a new name as it is', () => {
  const spellings = new Spellings();
  for (const name of ['احمد السوسني', 'أحمد السوسني', 'أحمد السوسني', 'هدى اليراعي']) spellings.add(name);
  expect(spellings.commonest('احمد السوسنى')).toBe('أحمد السوسني');
  expect(spellings.commonest('هدى اليراعى')).toBe('هدى اليراعي');
  expect(spellings.commonest('نوال')).toBe('نوال');
});

it('chooses between equally common spellings whatever their order', () => {
  const [one, other] = [new Spellings(), new Spellings()];
  for (const name of ['احمد', 'أحمد']) one.add(name);
  for (const name of ['أحمد', 'احمد']) other.add(name);
  expect(one.commonest('أحمد')).toBe(other.commonest('أحمد'));
});

it('prefers a spelling that leaves no hamza out, and passes over slips', () => {
  const spellings = new Spellings();
  for (let times = 0; times < 5; times++) spellings.add('احمد الفيروزي');
  for (const name of ['أحمد الفيروزي', 'أحمد الفيروزي']) spellings.add(name);
  expect(spellings.commonest('احمد الفيروزي')).toBe('أحمد الفيروزي');
  for (let times = 0; times < 30; times++) spellings.add('امين الفيروزي');
  spellings.add('إمين الفيروزي');
  expect(spellings.commonest('أمين الفيروزي')).toBe('امين الفيروزي');
});

it('takes عبد الله and عبدالله for one name', () => {
  const spellings = new Spellings();
  for (const name of ['عبد الله السوسني', 'عبدالله السوسني', 'عبدالله السوسني']) spellings.add(name);
  expect(spellings.commonest('عبد الله السوسني')).toBe('عبدالله السوسني');
});

it('lists the spellings that give way to another', () => {
  const spellings = new Spellings();
  for (const name of ['احمد السوسني', 'أحمد السوسني', 'أحمد السوسني', 'هدى اليراعي']) spellings.add(name);
  expect([...spellings.replaced()]).toEqual([['احمد السوسني', 'أحمد السوسني']]);
});
