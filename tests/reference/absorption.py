#!/usr/bin/env python3
"""Reference values for the gut part of the absorption model, by another method than the product's.

The product integrates equations 1-7 of docs/methods/absorption.md by fixed Runge-Kutta steps. This program integrates
the same equations with LSODA at a tolerance of 1e-11 until the small bowel has been empty for days, with plasma at its
normal level (r = 1), normal adaptation (Ag = 1) and the reference body. Amounts in mmol, time in h.
Needs numpy and scipy. Run: python3 tests/reference/absorption.py > tests/reference/absorption.json
"""
import json
import numpy as np
from scipy.integrate import solve_ivp

P = dict(mealEmptying=0.5, mealHalf=0.1, emptyingFed=0.6, emptyingFasting=2.0, transit=0.9, activeCapacity=0.19862,
         activeHalf=0.03768, passive=0.01918, segmentShare1=0.2, segmentShare2=0.4, segmentShare3=0.4,
         colonTransit=0.035, colonUptake=0.0002, upperSecretion=0.015, dissolution=0.12, solidPassage=0.3)
EMPTY_HOURS = 200.0


def slopes(labels, capacity, acid, surface):
    """Each label carries X, Sd, G1, G2, G3 and what was taken up; the last label is secretion. y[-1] is the meal."""
    w = (P['segmentShare1'], P['segmentShare2'], P['segmentShare3'])
    vact = P['activeCapacity'] * capacity * surface
    kact = P['activeHalf'] * surface

    def f(_t, y):
        s = y[:-1].reshape(labels, 6)
        e = y[-1]
        fed = e * e / (e * e + P['mealHalf'] ** 2)
        kge = P['emptyingFasting'] + (P['emptyingFed'] - P['emptyingFasting']) * fed
        rate = [w[i] * vact / (kact + s[:, 2 + i].sum()) + P['passive'] for i in range(3)]
        d = np.zeros_like(s)
        inflow = kge * s[:, 1]
        inflow[-1] += P['upperSecretion'] * surface
        d[:, 0] = -(P['dissolution'] * acid + P['solidPassage']) * s[:, 0]
        d[:, 1] = P['dissolution'] * acid * s[:, 0] - kge * s[:, 1]
        for i in range(3):
            d[:, 2 + i] = inflow - (rate[i] + P['transit']) * s[:, 2 + i]
            d[:, 5] += rate[i] * s[:, 2 + i]
            inflow = P['transit'] * s[:, 2 + i]
        return np.append(d.ravel(), -P['mealEmptying'] * e)
    return f


def run(events, factors, **parameters):
    kept = dict(P)
    P.update(parameters)
    try:
        return solve(events, factors)
    finally:
        P.update(kept)


def solve(events, factors):
    capacity, acid, surface = factors['capacity'], factors['acid'], factors['bodySurface']
    order = sorted(range(len(events)), key=lambda i: events[i]['atHours'])
    labels = len(events) + 1
    f = slopes(labels, capacity, acid, surface)
    y = np.zeros(labels * 6 + 1)
    def go(y, hours):
        return y if hours <= 0 else solve_ivp(f, (0, hours), y, method='LSODA', rtol=1e-11, atol=1e-13,
                                              max_step=5.0).y[:, -1]

    y = go(y, 400.0)  # secretion alone: steady state
    clock = events[order[0]]['atHours']
    for i in order:
        y = go(y, events[i]['atHours'] - clock)
        clock = events[i]['atHours']
        y[i * 6] += events[i]['solid']
        y[i * 6 + 1] += events[i]['dissolved']
        y[-1] += events[i]['meal']
    y = go(y, EMPTY_HOURS)
    s = y[:-1].reshape(labels, 6)
    colon = P['colonUptake'] / (P['colonUptake'] + P['colonTransit'])
    swallowed = np.array([e['dissolved'] + e['solid'] + e['bound'] for e in events])
    small = s[:-1, 5]
    per_event = small + (swallowed - small) * colon
    return dict(absorbed=float(per_event.sum()), perEvent=[float(v) for v in per_event],
                toColon=float((swallowed - small).sum()))


def meal(at, mmol, size):
    return dict(atHours=at, dissolved=mmol, solid=0.0, bound=0.0, meal=size)


def dose(at, mmol, dissolved=1.0):
    return dict(atHours=at, dissolved=mmol * dissolved, solid=mmol * (1 - dissolved), bound=0.0, meal=0.0)


REFERENCE = dict(capacity=1.0, acid=1.0, bodySurface=1.0)
DAY = [meal(7.0, 3.125, 0.7), meal(12.5, 4.375, 1.0), meal(18.5, 5.0, 1.0)]

def day_with(*doses):
    return DAY + list(doses)


# The calibration of the equations to Fine 1991 left out secretion and the colon: the uptake of the meal by the small bowel.
CALIBRATION = dict(upperSecretion=0.0, colonUptake=0.0)
FINE = (1.48, 6.48, 11.48, 21.48, 41.48)
CASES = {
    **{'calibration, %g mmol in a standard meal' % v: ([meal(8.0, v, 1.0)], REFERENCE, CALIBRATION) for v in FINE},
    **{'%g mmol in a standard meal' % v: ([meal(8.0, v, 1.0)], REFERENCE) for v in FINE},
    'water 1.2 mmol alone': ([dose(8.0, 1.2)], REFERENCE),
    'water 1.2 mmol with a meal': ([meal(8.0, 1.2, 1.0)], REFERENCE),
    'three meals of 12.5 mmol a day': (DAY, REFERENCE),
    'oxide 10.5 mmol fasting': ([dose(8.0, 10.5, 0.0)], REFERENCE),
    'soluble 10.5 mmol fasting': ([dose(8.0, 10.5)], REFERENCE),
    'oxide 12.34 mmol fasting': ([dose(8.0, 12.34, 0.0)], REFERENCE),
    'citrate 12.34 mmol fasting': ([dose(8.0, 12.34)], REFERENCE),
    'oxide 10.5 mmol fasting, little acid': ([dose(8.0, 10.5, 0.0)], dict(REFERENCE, acid=0.3, capacity=0.84)),
    'oxide 3 times 3.5 mmol with meals': (day_with(*[dose(t, 3.5, 0.0) for t in (7.0, 12.5, 18.5)]), REFERENCE),
    'soluble 3 times 3.5 mmol with meals': (day_with(*[dose(t, 3.5) for t in (7.0, 12.5, 18.5)]), REFERENCE),
    'soluble 45 mmol fasting': ([dose(8.0, 45.0)], REFERENCE),
    'soluble 0.3 mmol fasting': ([dose(22.0, 0.3)], REFERENCE),
    'a salt of which half never dissolves': ([dict(dose(8.0, 4.0), bound=4.0)], REFERENCE),
    'meals, oxide and citrate close together': (
        day_with(dose(12.75, 8.0, 0.0), dose(13.0, 6.0), dose(22.0, 8.2, 0.9)),
        dict(capacity=0.84, acid=0.3, bodySurface=1.15)),
}

if __name__ == '__main__':
    out = []
    for name, (events, factors, *parameters) in CASES.items():
        changed = parameters[0] if parameters else {}
        out.append(dict(name=name, events=events, factors=factors, parameters=changed, **run(events, factors, **changed)))
    made = 'python3 tests/reference/absorption.py (scipy LSODA, relative tolerance 1e-11)'
    print(json.dumps(dict(made=made, parameters=P, cases=out), indent=1))
