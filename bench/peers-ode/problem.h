/* A problem as the bench writes it: little-endian doubles in one file, see bench/simulate/write-problem.ts.
 * counts: periods, jumps, outputs, repeats; periods: from, until, p[NP]; jumps: hour, state, amount; output hours; start y[NS];
 * relative tolerance; absolute tolerances [NS]; step after an event; longest step (0: none). */
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
typedef struct { double from, until, k[NK]; } period;
typedef struct { double hour, state, amount; } jump;
static int np, nj, no, reps;
static period *P;
static jump *E;
static double *T, *V, Y0[NS], rtol, atol_[NS], after_event, hmax;
static long nst, nrej, nrhs, njac, nlu;
static void take(FILE *f, double *to, int n) { if (fread(to, 8, n, f) != (size_t)n) { fprintf(stderr, "short problem file\n"); exit(1); } }
static void load(const char *path) {
  FILE *f = fopen(path, "rb"); double c[4], p[NP];
  if (!f) { fprintf(stderr, "no problem file\n"); exit(1); }
  take(f, c, 4); np = c[0]; nj = c[1]; no = c[2]; reps = c[3];
  P = malloc(np*sizeof *P); E = malloc((nj + 1)*sizeof *E); T = malloc((no + 1)*8); V = calloc((size_t)(no + 1)*NS, 8);
  for (int i = 0; i < np; i++) { take(f, &P[i].from, 2); take(f, p, NP); fold(p, P[i].k); }
  take(f, &E[0].hour, 3*nj); take(f, T, no); take(f, Y0, NS); take(f, &rtol, 1); take(f, atol_, NS); take(f, &after_event, 1); take(f, &hmax, 1);
  if (hmax <= 0) hmax = 1e300;
  fclose(f);
}
/* Wall time, ms, as our side has it: the processor's own clock ticks too coarsely there. */
static double now_ms(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec*1e3 + t.tv_nsec*1e-6; }
static int cmpd(const void *a, const void *b) { double x = *(const double *)a, y = *(const double *)b; return (x > y) - (x < y); }
/* Prints times and counts, and writes output rows and the end state to a file of doubles. */
static void report(const char *path, double *ms, const double *end) {
  FILE *f = fopen(path, "wb"); fwrite(V, 8, (size_t)no*NS, f); fwrite(end, 8, NS, f); fclose(f);
  qsort(ms, reps, 8, cmpd);
  printf("{\"median\":%.5f,\"least\":%.5f,\"steps\":%ld,\"rejected\":%ld,\"derivatives\":%ld,\"jacobians\":%ld,\"factorizations\":%ld}\n",
         ms[reps/2], ms[0], nst, nrej, nrhs, njac, nlu);
}
