import type { Node } from './graph.ts';
import type { KernelPlan } from './plan-kernel.ts';
import { factorCount, writeFactor, writeSolve } from './write-elimination.ts';
import { type Dialect, writeStatements } from './write-statements.ts';

/** The same kernel as a C header, for peers in C that must solve the same equations: equal arithmetic in equal order. */
export function writeKernelHeader(plan: KernelPlan, parameters: readonly string[]): string {
  const coefficient = new Map(plan.coefficients.map((node, index) => [node, index]));
  const fold = dialectReading((node) =>
    node.operation === 'parameter' ? `p[${parameters.indexOf(node.name)}]` : undefined,
  );
  const changing = dialectReading((node) => {
    const index = coefficient.get(node);
    if (index !== undefined) return `k[${index}]`;
    return node.operation === 'input' ? `${node.name}[${node.value}]` : undefined;
  });
  const entries = plan.jacobian.map(({ value }) => value);
  const list = (numbers: readonly number[]): string => numbers.join(',');
  const body = (lines: readonly string[]): string => lines.map((line) => `  ${line}\n`).join('');
  const reads = (names: string): string =>
    names
      .split(' ')
      .map((name) => `const double *restrict ${name}`)
      .join(', ');
  return `/* Made by the generator of kernels; do not edit. */
#pragma once
#include <math.h>
enum { NS = ${plan.states.length}, NP = ${parameters.length}, NK = ${plan.coefficients.length}, NNZ = ${plan.jacobian.length}, NLU = ${factorCount(plan)} };
static const int JROW[] = {${list(plan.jacobian.map(({ row }) => row))}};
static const int JCOL[] = {${list(plan.jacobian.map(({ column }) => column))}};
static void fold(${reads('p')}, double *restrict k) {
${body(writeStatements('k', plan.coefficients, fold))}}
static inline void rhs(${reads('y k')}, double *restrict f) {
${body(writeStatements('f', plan.rates, changing))}}
static inline void jac(${reads('y k')}, double *restrict J) {
${body(writeStatements('J', entries, changing))}}
static inline void factor(${reads('J')}, const double c, double *restrict LU) {
${body(writeFactor(plan, changing))}}
static inline void solve(${reads('LU')}, const double *b, double *x) {
${body(writeSolve(plan, changing))}}
`;
}

function dialectReading(read: (node: Node) => string | undefined): Dialect {
  const at = (array: string, index: number): string => `${array}[${index}]`;
  return {
    declare: (name, value) => `const double ${name} = ${value};`,
    squareRoot: (of) => `sqrt(${of})`,
    // A number without a point would divide as an integer.
    number: (value) => (Number.isInteger(value) ? `(${value}.0)` : `(${value})`),
    read,
    assign: (place, value) => `${place} = ${value};`,
    at,
    place: at,
  };
}
