import type { ArchiveConfig } from '../../model/config.js';
import type { Part } from '../../model/part.js';
import { stringsIn, type Strings } from '../strings/index.js';
import { bareFrame, type Frame, type FrameInput } from '../frame.js';
import { sharedPeople, type SharedPerson } from './shared-people.js';
import { sharedTopics, type SharedTopic } from './shared-topics.js';

/** Sites made ready to be joined: all that a page of the joined site may ask. */
export interface Joined {
  config: ArchiveConfig;
  t: Strings;
  /** In the order of their first day; those without one come last. */
  parts: readonly Part[];
  people: readonly SharedPerson[];
  topics: readonly SharedTopic[];
}

export function joinedOf(config: ArchiveConfig, given: readonly Part[]): Joined {
  const parts = [...given].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const t = stringsIn(config.language);
  return { config, t, parts, people: sharedPeople(parts), topics: sharedTopics(parts) };
}

function placeOf({ summary, folder }: Part): string {
  return `${summary.first ?? '~'} ${folder}`;
}

/** What stands around a page of a joined site: its menu leads to what the parts share. */
export function joinedFrame({ config, t, parts }: Joined, input: FrameInput): Frame {
  const { path } = input;
  const items = [
    { label: t.joined.parts, target: '' },
    { label: t.frame.menu.topics, target: 'topics/' },
    { label: t.frame.menu.people, target: 'people/' },
    ...parts.slice(0, IN_MENU).map((part) => ({ label: labelOf(part), target: partAt(part) })),
  ];
  const isHere = (target: string) => (target === '' ? path === '' : path.startsWith(target));
  return {
    ...bareFrame({ config, t }, input),
    menu: items.map((item) => ({ ...item, current: isHere(item.target) })),
  };
}

/** Parts that the menu of every page names; of more, the front page tells. */
const IN_MENU = 6;

/** What a part is called: its folder, which is unlike every other. */
export function labelOf({ folder }: Part): string {
  return folder;
}

/** Where a part is, below the joined site. */
export function partAt({ folder }: Part): string {
  return `${folder.split('/').map(encodeURIComponent).join('/')}/`;
}
