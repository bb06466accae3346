import { describe, expect, it } from 'vitest';
import { createShelf } from '@/demos/createShelf.ts';

describe('a shelf', () => {
  const open = () => {
    const loads: string[] = [];
    let offline = false;
    const load = (key: string) => async () => {
      loads.push(key);
      if (offline) throw new TypeError('Failed to fetch');
      return key.toUpperCase();
    };
    const shelf = createShelf({ a: load('a'), b: load('b') });
    return { shelf, loads, setOffline: (next: boolean) => void (offline = next) };
  };

  it('fetches each piece when it is first asked for, and once', async () => {
    const { shelf, loads } = open();
    expect(shelf.get('a')).toBeUndefined();
    const coming = shelf.fetch('a');
    expect(shelf.fetch('a')).toBe(coming);
    await coming;
    expect(shelf.get('a')).toBe('A');
    expect(shelf.fetch('a')).toBeUndefined();
    expect(loads).toEqual(['a']);
  });

  it('has nothing to wait for where there is no such piece', () => {
    const { shelf } = open();
    expect(shelf.fetch('c')).toBeUndefined();
    expect(shelf.fetch('toString')).toBeUndefined();
    expect(shelf.get('c')).toBeUndefined();
  });

  it('tries again after a failure', async () => {
    const { shelf, setOffline } = open();
    setOffline(true);
    await expect(shelf.fetch('b')).rejects.toThrow('Failed to fetch');
    setOffline(false);
    await shelf.fetch('b');
    expect(shelf.get('b')).toBe('B');
  });

  it('fetches all for a build', async () => {
    const { shelf } = open();
    await shelf.fetchAll();
    expect([shelf.get('a'), shelf.get('b')]).toEqual(['A', 'B']);
  });
});
