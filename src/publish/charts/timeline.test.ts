import { expect, test } from 'vitest';
import { timelineChart } from './timeline.js';

test('one event of long ago leaves the scale to the others, and is counted', () => {
  const reports = ['2024-03-01', '2024-03-20'];
  const near = timelineChart(['2024-02-28', '2024-03-10'], reports);
  const far = timelineChart(['1813', '2024-02-28', '2024-03-10'], reports);
  expect(far).toEqual({ ...near!, outside: 1 });
  expect([far?.first, far?.last]).toEqual(['2024-02-28', '2024-03-20']);
});

test('where nothing was reported on a day, all events are drawn', () => {
  expect(timelineChart(['1813', '2024'], [])).toMatchObject({ first: '1813', outside: 0 });
});

test('a single day is no picture', () => {
  expect(timelineChart(['2024-03-01'], ['2024-03-01'])).toBeNull();
});
