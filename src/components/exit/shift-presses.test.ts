import { expect } from '@open-wc/testing';
import { countPress, noPresses, type Press, type ShiftPresses } from './shift-presses.js';

const shift = { isShift: true, code: 'ShiftLeft' };

describe('countPress', () => {
  it('counts Shift pressed on its own', () => {
    expect(count(...tap(0), ...tap(300), ...tap(600))).to.equal(3);
  });

  it('forgets presses that are more than five seconds old', () => {
    expect(count(...tap(0), ...tap(3000), ...tap(4900))).to.equal(3);
    expect(count(...tap(0), ...tap(3000), ...tap(5100))).to.equal(2);
  });

  it('does not count a capital letter, and starts again after one', () => {
    const capital = [
      down(0),
      down(50, { isShift: false, code: 'KeyA' }),
      up(90, { isShift: false, code: 'KeyA' }),
      up(99),
    ];
    expect(count(...capital)).to.equal(0);
    expect(count(...tap(0), ...tap(300), ...capital, ...tap(600))).to.equal(1);
  });

  it('does not count Shift while another key is down', () => {
    const letter = { isShift: false, code: 'KeyA' };
    expect(count(down(0, letter), ...tap(10), ...tap(20), ...tap(30), up(40, letter))).to.equal(0);
    expect(count(down(0, letter), up(5, letter), ...tap(10))).to.equal(1);
  });

  it('does not count the second Shift key while the first is down', () => {
    const right = { code: 'ShiftRight' };
    expect(count(down(0), down(10, right), up(20, right), up(30))).to.equal(0);
  });

  it('does not count a key that repeats, or one that goes with Control or Alt', () => {
    expect(count(down(0), down(500, { isCombined: true }), up(600))).to.equal(0);
    expect(count(down(0, { isCombined: true }), up(100))).to.equal(0);
  });

  it('does not count where somebody is writing', () => {
    const writing = (at: number) => tap(at, { isWriting: true });
    expect(count(...writing(0), ...writing(100), ...writing(200))).to.equal(0);
    expect(count(...tap(0), ...tap(300), ...writing(500), ...tap(700))).to.equal(1);
  });

  it('starts again when a mouse or a finger is used, as for a selection', () => {
    expect(count(down(0), other(50), up(100))).to.equal(0);
    expect(count(...tap(0), ...tap(300), other(400), ...tap(500))).to.equal(1);
  });

  it('starts again when the window loses the keyboard, where keys go up unseen', () => {
    expect(count(down(0, { isShift: false, code: 'KeyA' }), other(50), ...tap(100))).to.equal(0);
  });
});

function press(kind: Press['kind'], at: number, given: Partial<Press>): Press {
  return { kind, at, ...shift, isCombined: false, isWriting: false, ...given };
}

function down(at: number, given: Partial<Press> = {}): Press {
  return press('down', at, given);
}

function up(at: number, given: Partial<Press> = {}): Press {
  return press('up', at, given);
}

function other(at: number): Press {
  return press('other', at, { isShift: false, code: '' });
}

function tap(at: number, given: Partial<Press> = {}): Press[] {
  return [down(at, given), up(at + 80, given)];
}

function count(...presses: Press[]): number {
  return presses.reduce<ShiftPresses>(countPress, noPresses).presses.length;
}
