//! Fitting: from data to parameters, their errors, and a verdict.

use super::optimise::{Curvature, Slope, Summit, maximise};
use super::verdict::Verdict;

/// A model fitted to data.
#[derive(Clone, Debug)]
pub struct Fit<M, const N: usize> {
    /// The model with its parameters.
    pub model: M,
    /// The log-likelihood of the data, without the prior; of customers who are regular with that of the times between
    /// their purchases.
    pub log_likelihood: f64,
    /// Standard errors of the parameters, by the delta method; `None` where the log-likelihood is flat.
    pub standard_errors: Option<[f64; N]>,
    /// The covariance of the logarithms of the parameters: the inverse of the observed information.
    pub covariance: Option<[[f64; N]; N]>,
    /// Nothing more was to be gained when the search ended.
    pub converged: bool,
    /// What to think of it.
    pub verdict: Verdict,
}

/// A function of the parameters, with its slopes by their logarithms.
type Function<'a, const N: usize> = dyn Fn(&[f64; N]) -> Slope<N> + 'a;

/// What to search, and where.
pub(super) struct Search<'a, const N: usize> {
    /// Where to begin; the best of them is followed.
    pub(super) starts: &'a [[f64; N]],
    /// Between what each parameter is looked for.
    pub(super) limits: [[f64; 2]; N],
    /// The log-likelihood of a part of the data, to find the neighbourhood.
    pub(super) part: &'a Function<'a, N>,
    /// The log-likelihood.
    pub(super) whole: &'a Function<'a, N>,
    /// The log-density of the prior, if one is wanted.
    pub(super) prior: Option<&'a Function<'a, N>>,
}

/// What was found.
pub(super) struct Found<const N: usize> {
    pub(super) parameters: [f64; N],
    log_likelihood: f64,
    covariance: Option<[[f64; N]; N]>,
    converged: bool,
    /// A parameter is near its limit, or might as well be a hundred times as large.
    pub(super) ridge: bool,
}

impl<M, const N: usize> Fit<M, N> {
    /// With what the log-likelihood has beside, in which no parameter has a part.
    pub(super) fn with_timing(mut self, timing: f64) -> Self {
        self.log_likelihood += timing;
        self
    }
}

impl<const N: usize> Search<'_, N> {
    /// Looks for the highest summit.
    pub(super) fn run(&self) -> Found<N> {
        /// A neighbourhood is found well enough where no more than this can be gained.
        const NEAR: f64 = 0.01;
        /// And the summit where this can't.
        const AT: f64 = 1e-10;
        let limits = self.limits.map(|ends| ends.map(f64::ln));
        let best = self
            .starts
            .iter()
            .map(|start| {
                maximise(
                    |at| self.height(self.part, at),
                    start.map(f64::ln),
                    &limits,
                    NEAR,
                )
            })
            .reduce(|best, next| if next.value > best.value { next } else { best })
            .map_or([0.0; N], |summit| summit.at);
        let summit = maximise(|at| self.height(self.whole, at), best, &limits, AT);
        self.describe(&summit, &limits)
    }

    fn describe(&self, summit: &Summit<N>, limits: &[[f64; 2]; N]) -> Found<N> {
        /// A log-parameter with this standard error might as well be larger or smaller by ln 100 / 3.
        const WIDE: f64 = 1.535;
        /// Nearer to a limit than this, as a logarithm, nothing in the data holds a parameter.
        const MARGIN: f64 = std::f64::consts::LN_10;
        let parameters = summit.at.map(f64::exp);
        let far = |(at, [low, high]): (&f64, &[f64; 2])| (low + MARGIN..high - MARGIN).contains(at);
        let determined = summit.at.iter().zip(limits).all(far);
        let curvature = Curvature::central(|at| self.height(self.whole, at), &summit.at);
        let covariance = curvature.inverse().filter(|_| determined);
        let ridge = covariance.is_none_or(|matrix| (0..N).any(|i| matrix[i][i] > WIDE * WIDE));
        let log_likelihood = match self.prior {
            None => summit.value,
            Some(_) => (self.whole)(&parameters).0,
        };
        Found {
            parameters,
            log_likelihood,
            covariance,
            converged: summit.reached,
            ridge,
        }
    }

    /// What is climbed, in the logarithms of the parameters.
    fn height(&self, likelihood: &Function<'_, N>, at: &[f64; N]) -> Slope<N> {
        let parameters = at.map(f64::exp);
        let (mut value, mut slope) = likelihood(&parameters);
        if let Some(prior) = self.prior {
            let (density, by_prior) = prior(&parameters);
            value += density;
            for (slope, by_prior) in slope.iter_mut().zip(by_prior) {
                *slope += by_prior;
            }
        }
        (value, slope)
    }
}

impl<const N: usize> Found<N> {
    /// The fit, for a model made of the parameters.
    pub(super) fn fit<M>(self, model: M, verdict: Verdict) -> Fit<M, N> {
        let errors = |matrix: [[f64; N]; N]| {
            std::array::from_fn(|i| self.parameters[i] * matrix[i][i].sqrt())
        };
        Fit {
            model,
            log_likelihood: self.log_likelihood,
            standard_errors: self.covariance.map(errors),
            covariance: self.covariance,
            converged: self.converged,
            verdict,
        }
    }

    pub(super) fn log_likelihood(&self) -> f64 {
        self.log_likelihood
    }
}

/// How far parameters without a unit are looked for.
pub(super) const SHAPE: [f64; 2] = [1e-6, 1e6];

/// How far parameters in a unit are looked for.
pub(super) fn around(scale: f64) -> [f64; 2] {
    SHAPE.map(|end| end * scale)
}
