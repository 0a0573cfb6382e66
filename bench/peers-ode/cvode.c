/* SUNDIALS CVODE on the same equations: one object for the run, CVodeReInit at each event, CV_NORMAL output.
 * Run: cvode bdf-dense|bdf-sparse|adams|adams-sparse PROBLEM OUT
 * dense: difference-quotient Jacobian, as most users run it; sparse: our analytic Jacobian and unrolled elimination as an own
 * SUNLinearSolver, the hardest CVODE peer we could build. */
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>
#include <sunnonlinsol/sunnonlinsol_fixedpoint.h>
#include "kernel.h"
#include "problem.h"
static const double *K; static double J[NNZ], LU[NLU], cinv;
static int f(realtype t, N_Vector y, N_Vector yd, void *u) { (void)t; (void)u; rhs(NV_DATA_S(y), K, NV_DATA_S(yd)); return 0; }
static int linsys(realtype t, N_Vector y, N_Vector fy, SUNMatrix M, booleantype jok, booleantype *jcur, realtype gamma, void *u, N_Vector a, N_Vector b, N_Vector c) {
  (void)t; (void)fy; (void)M; (void)u; (void)a; (void)b; (void)c;
  if (jok) *jcur = SUNFALSE; else { jac(NV_DATA_S(y), K, J); njac++; *jcur = SUNTRUE; }
  cinv = 1/gamma; factor(J, cinv, LU); nlu++; return 0; }
static SUNLinearSolver_Type ls_type(SUNLinearSolver S) { (void)S; return SUNLINEARSOLVER_DIRECT; }
static int ls_solve(SUNLinearSolver S, SUNMatrix A, N_Vector x, N_Vector b, realtype tol) { (void)S; (void)A; (void)tol;
  double v[NS]; const double *B = NV_DATA_S(b); for (int i = 0; i < NS; i++) v[i] = B[i]*cinv; solve(LU, v, NV_DATA_S(x)); return 0; }
static int ls_setup(SUNLinearSolver S, SUNMatrix A) { (void)S; (void)A; return 0; }
int main(int n, char **a) {
  if (n < 4) return 1;
  load(a[2]); const int adams = !strncmp(a[1], "adams", 5), sparse = strstr(a[1], "sparse") != 0;
  SUNContext cx; SUNContext_Create(NULL, &cx);
  N_Vector y = N_VNew_Serial(NS, cx), av = N_VNew_Serial(NS, cx), yo = N_VNew_Serial(NS, cx); double *Y = NV_DATA_S(y);
  memcpy(NV_DATA_S(av), atol_, sizeof atol_); memcpy(Y, Y0, sizeof Y0); K = P[0].k;
  void *m = CVodeCreate(adams ? CV_ADAMS : CV_BDF, cx); CVodeInit(m, f, P[0].from, y); CVodeSVtolerances(m, rtol, av); CVodeSetMaxNumSteps(m, 10000000);
  SUNMatrix Md = SUNDenseMatrix(NS, NS, cx); SUNLinearSolver L;
  if (sparse) { L = SUNLinSolNewEmpty(cx); L->ops->gettype = ls_type; L->ops->setup = ls_setup; L->ops->solve = ls_solve; CVodeSetLinearSolver(m, L, Md); CVodeSetLinSysFn(m, linsys); }
  else if (adams) CVodeSetNonlinearSolver(m, SUNNonlinSol_FixedPoint(y, 0, cx));
  else { L = SUNLinSol_Dense(y, Md, cx); CVodeSetLinearSolver(m, L, Md); }
  double ms[1000];
  for (int r = 0; r < reps; r++) {
    nst = nrej = nrhs = njac = nlu = 0; memcpy(Y, Y0, sizeof Y0); const double t0 = now_ms(); int e = 0, o = 0; long c;
    while (o < no && T[o] <= P[0].from) { memcpy(V + (size_t)o*NS, Y, sizeof Y0); o++; }
    for (int q = 0; q < np; q++) {
      double t = P[q].from; K = P[q].k;
      while (t < P[q].until) {
        for (; e < nj && E[e].hour <= t; e++) Y[(int)E[e].state] += E[e].amount;
        const double stop = e < nj && E[e].hour < P[q].until ? E[e].hour : P[q].until;
        CVodeReInit(m, t, y); CVodeSetStopTime(m, stop);
        realtype tr = t; int fl;
        for (; o < no && T[o] <= stop; o++) { fl = CVode(m, T[o], yo, &tr, CV_NORMAL); if (fl < 0) { fprintf(stderr, "CVODE failed %d\n", fl); return 1; } memcpy(V + (size_t)o*NS, NV_DATA_S(yo), sizeof Y0); }
        if (tr < stop) { fl = CVode(m, stop, yo, &tr, CV_NORMAL); if (fl < 0) { fprintf(stderr, "CVODE failed %d\n", fl); return 1; } }
        memcpy(Y, NV_DATA_S(yo), sizeof Y0); t = stop;
        CVodeGetNumSteps(m, &c); nst += c; CVodeGetNumRhsEvals(m, &c); nrhs += c; CVodeGetNumErrTestFails(m, &c); nrej += c;
        if (!adams || sparse) { CVodeGetNumLinRhsEvals(m, &c); nrhs += c; if (!sparse) { CVodeGetNumJacEvals(m, &c); njac += c; CVodeGetNumLinSolvSetups(m, &c); nlu += c; } }
      }
    }
    ms[r] = now_ms() - t0;
  }
  report(a[3], ms, Y); return 0;
}
