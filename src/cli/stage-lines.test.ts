import { describe, expect, it } from 'vitest';
import type { StageState } from '../build/stages.ts';
import { formatDuration, formatStage, formatUnderWay, writeStageJson, writeStageLines } from './stage-lines.ts';

const stage = (name: string, more: Partial<StageState> = {}): StageState => ({
  name,
  unit: 'files',
  done: 0,
  total: 30_000,
  seconds: 4,
  peakBytes: 2 ** 30,
  ...more,
});

/** A terminal that knows the two controls which the lines use: up to the beginning of an earlier line, and clear all below. */
function terminal(columns: number) {
  let lines = [''];
  return {
    isTTY: true,
    columns,
    write: (text: string) => {
      for (const [, up, clear, end, line] of text.matchAll(/\u001b\[(\d+)F|(\u001b\[J)|(\n)|([^\u001b\n]+)/gu)) {
        if (up !== undefined) lines = lines.slice(0, lines.length - Number(up));
        else if (clear !== undefined) lines[lines.length - 1] = '';
        else if (end !== undefined) lines.push('');
        else lines[lines.length - 1] = `${lines.at(-1)!}${line ?? ''}`;
      }
    },
    shows: () => lines.filter((line) => line !== ''),
  };
}

function collector() {
  let text = '';
  return { write: (more: string) => (text += more), text: () => text };
}

describe('progress on a terminal', () => {
  it('shows the stages under way below those that ended, and at last a table alone', () => {
    const screen = terminal(80);
    const progress = writeStageLines(screen);
    progress.underWay([stage('read')]);
    progress.underWay([stage('read', { done: 10_000 })]);
    expect(screen.shows()).toEqual([formatUnderWay(stage('read', { done: 10_000 }))]);
    progress.ended(stage('read', { done: 30_000 }));
    progress.underWay([stage('describe'), stage('index')]);
    expect(screen.shows().map((line) => line.split(' ')[0])).toEqual(['stage', 'read', 'describe', 'index']);
    progress.ended(stage('index'));
    progress.underWay([stage('describe', { done: 1 })]);
    progress.ended(stage('describe'));
    progress.underWay([]);
    progress.ended(stage('total', { unit: null }));
    expect(screen.shows().map((line) => line.split(' ')[0])).toEqual(['stage', 'read', 'index', 'describe', 'total']);
  });

  it('never lets a line wrap, which would leave its rest behind', () => {
    const screen = terminal(30);
    const progress = writeStageLines(screen);
    progress.underWay([stage('read', { done: 29_999 })]);
    expect(screen.shows().map((line) => line.length)).toEqual([29]);
  });

  it('clears what was under way when a build ends early', () => {
    const screen = terminal(80);
    const progress = writeStageLines(screen);
    progress.underWay([stage('read')]);
    progress.ended(stage('total'));
    expect(screen.shows()).toEqual([]);
  });
});

describe('progress elsewhere', () => {
  it('is a row a stage as it ends, with no control and nothing between', () => {
    const log = collector();
    const progress = writeStageLines(log);
    progress.underWay([stage('read', { done: 10_000 })]);
    expect(log.text()).toBe('');
    progress.ended(stage('read', { done: 30_000, seconds: 12.34 }));
    progress.underWay([]);
    expect(log.text().split('\n')).toEqual([
      'stage                  done        time    a second   peak memory',
      'read           30,000 files      12.3 s       2,431      1.00 GiB',
      '',
    ]);
  });

  it('is one line of JSON a stage where that is asked for', () => {
    const log = collector();
    const progress = writeStageJson(log);
    progress.underWay([stage('read')]);
    progress.ended(stage('read', { done: 30_000, seconds: 12.3456 }));
    progress.ended(stage('check', { unit: null, peakBytes: null }));
    expect(
      log
        .text()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { stage: 'read', unit: 'files', done: 30_000, seconds: 12.346, peakBytes: 2 ** 30 },
      { stage: 'check', unit: null, done: null, seconds: 4, peakBytes: null },
    ]);
  });
});

describe('the line of a stage', () => {
  it('says how much is done, how fast, and how long it will take', () => {
    expect(formatUnderWay(stage('read', { done: 10_000 }))).toBe(
      'read     10,000 of 30,000 files   33 %   2,500 a second   8 s left',
    );
  });

  it.each<[string, Partial<StageState>, string]>([
    ['nothing is done yet', { done: 0 }, 'read     0 of 30,000 files   0 %   4 s'],
    ['all is done', { done: 30_000 }, 'read     30,000 of 30,000 files   100 %   7,500 a second'],
    ['nobody knows how many there are', { total: null, done: 7 }, 'read     7 files   4 s'],
    ['there is nothing to count', { unit: null }, 'read     4 s'],
  ])('says no more than is known where %s', (_, more, line) => {
    expect(formatUnderWay(stage('read', more))).toBe(line);
  });

  it('leaves blank what its system does not tell', () => {
    expect(formatStage(stage('check', { unit: null, peakBytes: null }))).toMatch(/^check +4\.0 s$/u);
  });

  it.each([
    [0.4, '0 s'],
    [59.7, '1 min 0 s'],
    [200, '3 min 20 s'],
    [7530, '2 h 5 min'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });
});
