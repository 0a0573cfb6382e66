/* Dormand-Prince 5(4) and Rodas4 in C, the same algorithms as ours: controllers, interpolants and events alike.
 * Run: one-step dopri5|rodas4 PROBLEM OUT */
#include "kernel.h"
#include "problem.h"
#define FOR for (int i = 0; i < NS; i++)
#define RHS(y, f) (rhs(y, K, f), nrhs++)
static const double *K;
static double h_mem, e_old; static int next;
static double norm(const double *y, const double *z, const double *e) {
  if (!(z[7] > 0) || !(z[18] > 0)) return 1e10;
  double s = 0; FOR { double a = fabs(y[i]), b = fabs(z[i]), q = e[i]/(atol_[i] + rtol*(a > b ? a : b)); s += q*q; } s = sqrt(s/NS); return s == s ? s : 1e10; }
static void dopri5(double t, double tb, double *restrict y) {
  static double k[7][NS], z[NS], e[NS]; double *k1 = k[0], *k7 = k[6], h = h_mem; int rejected = 0;
  RHS(y, k1);
  while (t < tb) {
    if (h > hmax) h = hmax;
    double hs = h; const int last = t + 1.000001*h >= tb; if (last) hs = tb - t; else if (t + 2*h > tb) hs = .5*(tb - t);
    FOR z[i] = y[i] + hs*.2*k1[i]; RHS(z, k[1]);
    FOR z[i] = y[i] + hs*(3./40*k1[i] + 9./40*k[1][i]); RHS(z, k[2]);
    FOR z[i] = y[i] + hs*(44./45*k1[i] - 56./15*k[1][i] + 32./9*k[2][i]); RHS(z, k[3]);
    FOR z[i] = y[i] + hs*(19372./6561*k1[i] - 25360./2187*k[1][i] + 64448./6561*k[2][i] - 212./729*k[3][i]); RHS(z, k[4]);
    FOR z[i] = y[i] + hs*(9017./3168*k1[i] - 355./33*k[1][i] + 46732./5247*k[2][i] + 49./176*k[3][i] - 5103./18656*k[4][i]); RHS(z, k[5]);
    FOR z[i] = y[i] + hs*(35./384*k1[i] + 500./1113*k[2][i] + 125./192*k[3][i] - 2187./6784*k[4][i] + 11./84*k[5][i]); RHS(z, k7);
    FOR e[i] = hs*(71./57600*k1[i] - 71./16695*k[2][i] + 71./1920*k[3][i] - 17253./339200*k[4][i] + 22./525*k[5][i] - 1./40*k7[i]);
    const double er = norm(y, z, e);
    if (er <= 1) {
      nst++; const double tn = last ? tb : t + hs;
      for (; next < no && T[next] <= tn; next++) { const double s = (T[next] - t)/hs, u = 1 - s;
        FOR { const double dy = z[i] - y[i], b = hs*k1[i] - dy, c = dy - hs*k7[i] - b, q = hs*(-12715105075./11282082432*k1[i] + 87487479700./32700410799*k[2][i]
          - 10690763975./1880347072*k[3][i] + 701980252875./199316789632*k[4][i] - 1453857185./822651844*k[5][i] + 69997945./29380423*k7[i]);
          V[next*NS + i] = y[i] + s*(dy + u*(b + s*(c + u*q))); } }
      double fac = .9/pow(er > 1e-8 ? er : 1e-8, .17)*pow(e_old, .04); const double most = rejected ? 1 : 5; if (fac < .2) fac = .2; if (fac > most) fac = most;
      e_old = er > 1e-4 ? er : 1e-4; rejected = 0; if (hs >= h || fac < 1) h = hs*fac;
      t = tn; FOR y[i] = z[i]; FOR k1[i] = k7[i];
    } else { nrej++; rejected = 1; double f = .9*pow(er, -.2); h = hs*(f < .1 ? .1 : f); }
  }
  h_mem = h;
}
static void rodas4(double t, double tb, double *restrict y) {
  static double k[6][NS], f[NS], fs[NS], z[NS], b[NS], J[NNZ], LU[NLU]; double h = h_mem; int rejected = 0, fresh = 1;
  while (t < tb) {
    if (h > hmax) h = hmax;
    double hs = h; const int last = t + 1.000001*h >= tb; if (last) hs = tb - t; else if (t + 2*h > tb) hs = .5*(tb - t);
    if (fresh) { RHS(y, f); jac(y, K, J); njac++; fresh = 0; }
    const double ih = 1/hs; factor(J, ih/.25, LU); nlu++; solve(LU, f, k[0]);
    FOR z[i] = y[i] + 1.544*k[0][i]; RHS(z, fs); FOR b[i] = fs[i] + ih*(-5.6688*k[0][i]); solve(LU, b, k[1]);
    FOR z[i] = y[i] + .9466785280815826*k[0][i] + .2557011698983284*k[1][i]; RHS(z, fs);
    FOR b[i] = fs[i] + ih*(-2.430093356833875*k[0][i] - .2063599157091915*k[1][i]); solve(LU, b, k[2]);
    FOR z[i] = y[i] + 3.314825187068521*k[0][i] + 2.896124015972201*k[1][i] + .9986419139977817*k[2][i]; RHS(z, fs);
    FOR b[i] = fs[i] + ih*(-.1073529058151375*k[0][i] - 9.594562251023355*k[1][i] - 20.47028614809616*k[2][i]); solve(LU, b, k[3]);
    FOR z[i] = y[i] + 1.221224509226641*k[0][i] + 6.019134481288629*k[1][i] + 12.53708332932087*k[2][i] - .687886036105895*k[3][i]; RHS(z, fs);
    FOR b[i] = fs[i] + ih*(7.496443313967647*k[0][i] - 10.24680431464352*k[1][i] - 33.99990352819905*k[2][i] + 11.7089089320616*k[3][i]); solve(LU, b, k[4]);
    FOR z[i] += k[4][i]; RHS(z, fs);
    FOR b[i] = fs[i] + ih*(8.083246795921522*k[0][i] - 7.981132988064893*k[1][i] - 31.52159432874371*k[2][i] + 16.31930543123136*k[3][i] - 6.058818238834054*k[4][i]); solve(LU, b, k[5]);
    FOR z[i] += k[5][i];
    const double er = norm(y, z, k[5]);
    if (er <= 1) {
      nst++; const double tn = last ? tb : t + hs;
      for (; next < no && T[next] <= tn; next++) { const double s = (T[next] - t)/hs, u = 1 - s;
        FOR { const double c2 = 10.12623508344586*k[0][i] - 7.487995877610167*k[1][i] - 34.80091861555747*k[2][i] - 7.992771707568823*k[3][i] + 1.025137723295662*k[4][i],
          c3 = -.6762803392806898*k[0][i] + 6.087714651680015*k[1][i] + 16.43084320892478*k[2][i] + 24.76722511418386*k[3][i] - 6.594389125716872*k[4][i];
          V[next*NS + i] = y[i]*u + s*(z[i] + u*(c2 + s*c3)); } }
      double fac = .9*pow(er > 1e-8 ? er : 1e-8, -.25); const double most = rejected ? 1 : 5; if (fac < .2) fac = .2; if (fac > most) fac = most; rejected = 0;
      if (hs >= h || fac < 1) h = hs*fac;
      fresh = 1; t = tn; FOR y[i] = z[i];
    } else { nrej++; rejected = 1; double q = .9*pow(er, -.25); h = hs*(q < .1 ? .1 : q); }
  }
  h_mem = h;
}
int main(int n, char **a) {
  if (n < 4) return 1;
  load(a[2]); void (*method)(double, double, double *) = a[1][0] == 'd' ? dopri5 : rodas4;
  double ms[1000], y[NS];
  for (int r = 0; r < reps; r++) {
    const double t0 = now_ms(); memcpy(y, Y0, sizeof y); h_mem = .05; e_old = 1e-4; next = 0; nst = nrej = nrhs = njac = nlu = 0;
    int e = 0;
    for (int q = 0; q < np; q++) {
      double t = P[q].from; K = P[q].k; if (h_mem > after_event) h_mem = after_event;
      while (t < P[q].until) {
        for (; e < nj && E[e].hour <= t; e++) { y[(int)E[e].state] += E[e].amount; if (h_mem > after_event) h_mem = after_event; }
        const double stop = e < nj && E[e].hour < P[q].until ? E[e].hour : P[q].until;
        method(t, stop, y); t = stop;
      }
    }
    ms[r] = now_ms() - t0;
  }
  report(a[3], ms, y); return 0;
}
