// Distribution functions of Boost.Math behind a C interface.
//
// Every function returns NaN where there is no answer: a probability outside 0...1, degrees of freedom not above 0,
// or an argument that is NaN. A quantile at probability 0 or 1 is an infinity, and is returned as NaN as well.

#ifndef CBOOSTMATH_H
#define CBOOSTMATH_H

#ifdef __cplusplus
extern "C" {
#endif

/// The probability that a standard normal variable is at most x.
double dyad_normal_cdf(double x);

/// The value that a standard normal variable stays at or below with the given probability.
double dyad_normal_quantile(double probability);

/// The probability that a Student t variable is at most x.
double dyad_student_cdf(double x, double degrees_of_freedom);

/// The value that a Student t variable stays at or below with the given probability.
double dyad_student_quantile(double probability, double degrees_of_freedom);

#ifdef __cplusplus
}
#endif

#endif
