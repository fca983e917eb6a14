#include "CBoostMath.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <limits>

namespace {

// Boost throws where a function has no answer, and exceptions must not reach Swift.
template <typename Function>
double answer_or_nan(Function function) noexcept {
    try {
        return function();
    } catch (...) {
        return std::numeric_limits<double>::quiet_NaN();
    }
}

}  // namespace

extern "C" double dyad_normal_cdf(double x) {
    return answer_or_nan([=] { return boost::math::cdf(boost::math::normal(), x); });
}

extern "C" double dyad_normal_quantile(double probability) {
    return answer_or_nan([=] { return boost::math::quantile(boost::math::normal(), probability); });
}

extern "C" double dyad_student_cdf(double x, double degrees_of_freedom) {
    return answer_or_nan([=] { return boost::math::cdf(boost::math::students_t(degrees_of_freedom), x); });
}

extern "C" double dyad_student_quantile(double probability, double degrees_of_freedom) {
    return answer_or_nan([=] { return boost::math::quantile(boost::math::students_t(degrees_of_freedom), probability); });
}
