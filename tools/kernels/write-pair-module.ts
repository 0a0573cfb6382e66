import { pairLayout as at } from '../../src/physiology/solver/pair-layout.ts';
import type { KernelPlan } from './plan-kernel.ts';
import { writeRatesFunction } from './write-wat.ts';

const wide = 16;
const k = (stage: number): number => at.stages + 512 * (stage - 1);

/** Coefficients of Dormand and Prince (1980) by stage, then those of the error; pairs of stage and weight. */
const tableau: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  2: [[1, 0.2]],
  3: [
    [1, 3 / 40],
    [2, 9 / 40],
  ],
  4: [
    [1, 44 / 45],
    [2, -56 / 15],
    [3, 32 / 9],
  ],
  5: [
    [1, 19372 / 6561],
    [2, -25360 / 2187],
    [3, 64448 / 6561],
    [4, -212 / 729],
  ],
  6: [
    [1, 9017 / 3168],
    [2, -355 / 33],
    [3, 46732 / 5247],
    [4, 49 / 176],
    [5, -5103 / 18656],
  ],
  7: [
    [1, 35 / 384],
    [3, 500 / 1113],
    [4, 125 / 192],
    [5, -2187 / 6784],
    [6, 11 / 84],
  ],
};
const errorWeights = [
  [1, 71 / 57600],
  [3, -71 / 16695],
  [4, 71 / 1920],
  [5, -17253 / 339200],
  [6, 22 / 525],
  [7, -1 / 40],
] as const;
const interpolant = [
  [1, -12715105075 / 11282082432],
  [3, 87487479700 / 32700410799],
  [4, -10690763975 / 1880347072],
  [5, 701980252875 / 199316789632],
  [6, -1453857185 / 822651844],
  [7, 69997945 / 29380423],
] as const;

const number = (value: number): string => `(v128.const f64x2 ${value} ${value})`;
const load = (place: number): string => `(v128.load offset=${place} (local.get $i))`;
const scalar = (place: number): string => `(f64.load offset=${place} (i32.const 0))`;
const whole = (place: number): string => `(i32.load offset=${place} (i32.const 0))`;
const weighted = (terms: readonly (readonly [number, number])[]): string =>
  terms
    .map(([stage, weight]) => `(f64x2.mul ${number(weight)} ${load(k(stage))})`)
    .reduce((sum, term) => `(f64x2.add ${sum} ${term})`);
const byStep = (text: string): string => `(f64x2.mul (f64x2.splat (local.get $hs)) ${text})`;

/**
 * The module that carries two people at once through a stretch by Dormand-Prince 5(4), in text form: steps are shared, the
 * larger error of the two decides. `$advance` gives 0 when it arrived, 1 after too many steps, 2 when the step vanished.
 * Roots of the error come from square roots alone: x^0.17 as x^(1/8+1/32+1/64), x^0.04 as x^(1/32+1/128).
 */
export function writePairModule(plan: KernelPlan, positive: readonly number[]): string {
  const size = plan.states.length * wide;
  let loops = 0;
  const loop = (body: string): string => {
    const name = `$l${loops++}`;
    return `(local.set $i (i32.const 0)) (loop ${name} ${body}
      (br_if ${name} (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const ${wide}))) (i32.const ${size}))))`;
  };
  const copy = (from: number, to: number): string => loop(`(v128.store offset=${to} (local.get $i) ${load(from)})`);
  const stages = [2, 3, 4, 5, 6, 7].map(
    (
      stage,
    ) => `${loop(`(v128.store offset=${at.z} (local.get $i) (f64x2.add ${load(at.y)} ${byStep(weighted(tableau[stage] ?? []))}))`)}
      (call $rates (i32.const ${at.z}) (i32.const ${k(stage)}))`,
  );
  const isBroken = positive
    .flatMap((state) => [0, 8].map((lane) => `(i32.eqz (f64.gt ${scalar(at.z + wide * state + lane)} (f64.const 0)))`))
    .reduce((any, one) => `(i32.or ${any} ${one})`);
  return `(module (memory (export "memory") 1)
${writeRatesFunction(plan, at.coefficients)}
${roots}
(func $keep (param $t f64) (param $hs f64) (param $tn f64) (local $i i32) (local $o i32) (local $s v128) (local $u v128) (local $dy v128) (local $b v128) (local $c v128)
  (block $done (loop $next
    (br_if $done (i32.ge_u ${whole(at.nextOutput)} ${whole(at.outputs)}))
    (br_if $done (f64.gt (f64.load (i32.add ${whole(at.timesAt)} (i32.shl ${whole(at.nextOutput)} (i32.const 3)))) (local.get $tn)))
    (local.set $s (f64x2.splat (f64.div (f64.sub (f64.load (i32.add ${whole(at.timesAt)} (i32.shl ${whole(at.nextOutput)} (i32.const 3)))) (local.get $t)) (local.get $hs))))
    (local.set $u (f64x2.sub ${number(1)} (local.get $s)))
    (local.set $o (i32.const 0))
    (block $all (loop $state
      (br_if $all (i32.ge_u (local.get $o) ${whole(at.observed)}))
      (local.set $i (i32.load offset=${at.observedAt} (i32.shl (local.get $o) (i32.const 2))))
      (local.set $dy (f64x2.sub ${load(at.z)} ${load(at.y)}))
      (local.set $b (f64x2.sub ${byStep(load(k(1)))} (local.get $dy)))
      (local.set $c (f64x2.sub (f64x2.sub (local.get $dy) ${byStep(load(k(7)))}) (local.get $b)))
      (v128.store (i32.add ${whole(at.valuesAt)} (i32.shl (i32.add (i32.mul ${whole(at.nextOutput)} ${whole(at.observed)}) (local.get $o)) (i32.const 4)))
        (f64x2.add ${load(at.y)} (f64x2.mul (local.get $s) (f64x2.add (local.get $dy) (f64x2.mul (local.get $u) (f64x2.add (local.get $b)
          (f64x2.mul (local.get $s) (f64x2.add (local.get $c) (f64x2.mul (local.get $u) ${byStep(weighted(interpolant))})))))))))
      (local.set $o (i32.add (local.get $o) (i32.const 1))) (br $state)))
    (i32.store offset=${at.nextOutput} (i32.const 0) (i32.add ${whole(at.nextOutput)} (i32.const 1))) (br $next))))
(func (export "advance") (param $t f64) (param $tb f64) (result i32)
  (local $h f64) (local $hs f64) (local $last i32) (local $i i32) (local $sum v128) (local $er f64) (local $fac f64) (local $tn f64) (local $rejected i32)
  (local.set $h ${scalar(at.step)})
  (call $rates (i32.const ${at.y}) (i32.const ${k(1)}))
  (loop $again
    (local.set $h (f64.min (local.get $h) ${scalar(at.longestStep)}))
    (local.set $hs (local.get $h))
    (local.set $last (f64.ge (f64.add (local.get $t) (f64.mul (f64.const 1.000001) (local.get $h))) (local.get $tb)))
    (if (local.get $last) (then (local.set $hs (f64.sub (local.get $tb) (local.get $t))))
      (else (if (f64.gt (f64.add (local.get $t) (f64.mul (f64.const 2) (local.get $h))) (local.get $tb)) (then (local.set $hs (f64.mul (f64.const 0.5) (f64.sub (local.get $tb) (local.get $t))))))))
    ${stages.join('\n')}
    (local.set $sum ${number(0)})
    ${loop(`(v128.store offset=${at.error} (local.get $i) ${byStep(weighted(errorWeights))})
      (local.set $sum (f64x2.add (local.get $sum) (call $square (f64x2.div ${load(at.error)} (f64x2.add ${load(at.absolute)}
        (f64x2.mul (f64x2.splat ${scalar(at.relative)}) (f64x2.max (f64x2.abs ${load(at.y)}) (f64x2.abs ${load(at.z)}))))))))`)}
    (local.set $er (f64.sqrt (f64.div (f64.max (f64x2.extract_lane 0 (local.get $sum)) (f64x2.extract_lane 1 (local.get $sum))) (f64.const ${plan.states.length}))))
    (if (i32.or (i32.eqz (f64.le (local.get $er) (f64.const 1e10))) ${isBroken}) (then (local.set $er (f64.const 1e10))))
    (if (f64.le (local.get $er) (f64.const 1)) (then
      (f64.store offset=${at.steps} (i32.const 0) (f64.add ${scalar(at.steps)} (f64.const 1)))
      (local.set $tn (select (local.get $tb) (f64.add (local.get $t) (local.get $hs)) (local.get $last)))
      (call $keep (local.get $t) (local.get $hs) (local.get $tn))
      (local.set $fac (f64.div (f64.mul (f64.const 0.9) (call $small ${scalar(at.previousError)})) (call $large (f64.max (local.get $er) (f64.const 1e-8)))))
      (local.set $fac (f64.min (select (f64.const 1) (f64.const 5) (local.get $rejected)) (f64.max (local.get $fac) (f64.const 0.2))))
      (f64.store offset=${at.previousError} (i32.const 0) (f64.max (local.get $er) (f64.const 1e-4)))
      (local.set $rejected (i32.const 0))
      (if (i32.or (f64.ge (local.get $hs) (local.get $h)) (f64.lt (local.get $fac) (f64.const 1))) (then (local.set $h (f64.mul (local.get $hs) (local.get $fac)))))
      (local.set $t (local.get $tn))
      ${copy(at.z, at.y)} ${copy(k(7), k(1))})
    (else
      (f64.store offset=${at.rejected} (i32.const 0) (f64.add ${scalar(at.rejected)} (f64.const 1)))
      (local.set $rejected (i32.const 1))
      (local.set $h (f64.mul (local.get $hs) (f64.max (f64.const 0.1) (f64.div (f64.const 0.9) (call $large (local.get $er))))))))
    (if (f64.gt (f64.add ${scalar(at.steps)} ${scalar(at.rejected)}) ${scalar(at.mostSteps)}) (then (return (i32.const 1))))
    (if (f64.lt (local.get $h) (f64.mul (f64.const 1e-14) (f64.max (f64.const 1) (local.get $t)))) (then (return (i32.const 2))))
    (br_if $again (f64.lt (local.get $t) (local.get $tb))))
  (f64.store offset=${at.step} (i32.const 0) (local.get $h))
  (i32.const 0)))`;
}

const roots = `(func $square (param $x v128) (result v128) (f64x2.mul (local.get $x) (local.get $x)))
(func $large (param $x f64) (result f64) (local $a f64) (local $b f64)
  (local.set $a (f64.sqrt (f64.sqrt (f64.sqrt (local.get $x)))))
  (local.set $b (f64.sqrt (f64.sqrt (local.get $a))))
  (f64.mul (f64.mul (local.get $a) (local.get $b)) (f64.sqrt (local.get $b))))
(func $small (param $x f64) (result f64) (local $a f64)
  (local.set $a (f64.sqrt (f64.sqrt (f64.sqrt (f64.sqrt (f64.sqrt (local.get $x)))))))
  (f64.mul (local.get $a) (f64.sqrt (f64.sqrt (local.get $a)))))`;
