import { likeness } from './likeness.ts';
import { mixed } from '../../arabic/text-hash.ts';
import { bands, type Signature } from './signature.ts';

/** Of those that share a band with a text, how many it is compared with: a family of daily tables must not cost its square. */
const mostCompared = 100;

/**
 * For each signature the place of the earlier one that it is most like, or -1 where it is like none: candidates share a band
 * (locality-sensitive hashing, Leskovec et al., Mining of Massive Datasets, 3.4), then signatures are compared. Nothing later
 * in the list changes what is found for an earlier one.
 */
export function nearestEarlier(signatures: readonly Signature[]): Int32Array {
  const nearest = new Int32Array(signatures.length).fill(-1);
  const best = new Float32Array(signatures.length);
  const eachSharing = createMeeting(signatures);
  for (let band = 0; band < bands; band++) {
    eachSharing(band, (later, earlier) => {
      if (sharedBefore(signatures[later]!, signatures[earlier]!, band)) return;
      const alike = Math.fround(likeness(signatures[later]!, signatures[earlier]!));
      if (alike === 0 || alike < best[later]! || (alike === best[later] && earlier > nearest[later]!)) return;
      best[later] = alike;
      nearest[later] = earlier;
    });
  }
  return nearest;
}

/** Calls with every two signatures that have a band in common, of many only with the nearest before each. */
function createMeeting(
  signatures: readonly Signature[],
): (band: number, meet: (later: number, earlier: number) => void) => void {
  const count = signatures.length;
  // Band by band, as they are gone through: the first of all signatures, then the second.
  const keys = new Uint32Array(bands * count);
  signatures.forEach((signature, place) => {
    for (let band = 0; band < bands; band++) keys[band * count + place] = signature[band]!;
  });
  // A hash table without objects: the newest signature in each slot, and before each the one that was there.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(count + 1)));
  const before = new Int32Array(count);
  return (band, meet) => {
    slots.fill(-1);
    const own = keys.subarray(band * count, (band + 1) * count);
    for (let later = 0; later < count; later++) {
      const key = own[later]!;
      const slot = mixed(key) & (slots.length - 1);
      let earlier = slots[slot]!;
      before[later] = earlier;
      slots[slot] = later;
      for (let compared = 0; earlier >= 0 && compared < mostCompared; earlier = before[earlier]!) {
        if (own[earlier] !== key) continue;
        meet(later, earlier);
        compared++;
      }
    }
  };
}

/** Two that had an earlier band in common were compared then. */
function sharedBefore(a: Signature, b: Signature, band: number): boolean {
  for (let i = 0; i < band; i++) if (a[i] === b[i]) return true;
  return false;
}
