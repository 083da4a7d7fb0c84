//! Who did best in a look back.

use serde::Serialize;

use super::backtest::Attempt;
use crate::model::forecast::Kind;

/// The forecasts of a look back, compared: names are those of [`Attempt::contender`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HindsightComparison {
    /// Who came nearest to the money, with those who came as near; nobody where none came.
    pub nearest: Vec<&'static str>,
    /// Who ranked customers best, with those who did as well; nobody where all did as well as chance.
    pub best_ranking: Vec<&'static str>,
    /// Rules without a model that came nearer to the money than the model in use.
    pub nearer_rules: Vec<&'static str>,
    /// Rules without a model that ranked customers better than the model in use.
    pub better_ranking_rules: Vec<&'static str>,
}

/// Half a point: what is closer than this is shown as the same.
const ALIKE: f64 = 0.005;

/// How well an attempt did, the more the better.
type Merit = fn(&Attempt) -> Option<f64>;

impl HindsightComparison {
    pub(super) fn new(attempts: &[Attempt], used: Kind) -> Self {
        let nearness: Merit = |attempt| attempt.miss.map(|miss| -miss.abs());
        let ranking: Merit = |attempt| attempt.normalised_gini;
        let ranked = |attempt: &Attempt| ranking(attempt).is_some_and(|gini| gini > ALIKE);
        Self {
            nearest: best(attempts, nearness),
            best_ranking: if attempts.iter().any(ranked) {
                best(attempts, ranking)
            } else {
                Vec::new()
            },
            nearer_rules: better_rules(attempts, used, nearness),
            better_ranking_rules: better_rules(attempts, used, ranking),
        }
    }
}

fn best(attempts: &[Attempt], merit: Merit) -> Vec<&'static str> {
    let most = attempts
        .iter()
        .filter_map(merit)
        .fold(f64::NEG_INFINITY, f64::max);
    named(attempts, |attempt| {
        merit(attempt).is_some_and(|it| it >= most - ALIKE)
    })
}

fn better_rules(attempts: &[Attempt], used: Kind, merit: Merit) -> Vec<&'static str> {
    let model = attempts
        .iter()
        .find(|attempt| attempt.contender == used.name());
    let Some(reached) = model.and_then(merit) else {
        return Vec::new();
    };
    named(attempts, |attempt| {
        attempt.is_rule() && merit(attempt).is_some_and(|it| it > reached + ALIKE)
    })
}

fn named(attempts: &[Attempt], which: impl Fn(&&Attempt) -> bool) -> Vec<&'static str> {
    let found = attempts.iter().filter(which);
    found.map(|attempt| attempt.contender).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attempt(contender: &'static str, miss: f64, gini: f64) -> Attempt {
        Attempt {
            contender,
            purchases: 0.0,
            revenue: 0.0,
            miss: Some(miss),
            mean_absolute_error: 0.0,
            root_mean_square_error: 0.0,
            normalised_gini: Some(gini),
            top_decile: None,
            groups: Vec::new(),
        }
    }

    #[test]
    fn whoever_was_nearest_and_ranked_best_is_named_and_rules_that_beat_the_model() {
        let attempts = [
            attempt("mbg-nbd", -0.2, 0.65),
            attempt("bg-nbd", -0.15, 0.647),
            attempt("averages", 1.9, 0.0),
            attempt("repeated", 0.153, 0.68),
        ];
        let found = HindsightComparison::new(&attempts, Kind::MbgNbd);
        assert_eq!(found.nearest, ["bg-nbd", "repeated"]);
        assert_eq!(found.best_ranking, ["repeated"]);
        assert_eq!(found.nearer_rules, ["repeated"]);
        assert_eq!(found.better_ranking_rules, ["repeated"]);
        // Against the other model it is 0.3 points further off: as near.
        let found = HindsightComparison::new(&attempts, Kind::BgNbd);
        assert_eq!(found.nearer_rules, [""; 0]);
        assert_eq!(found.better_ranking_rules, ["repeated"]);
    }

    #[test]
    fn where_nothing_came_or_all_are_ranked_by_chance_nobody_is_best() {
        let nothing = [Attempt {
            miss: None,
            normalised_gini: None,
            ..attempt("mbg-nbd", 0.0, 0.0)
        }];
        let alike = [attempt("mbg-nbd", 0.1, 0.0), attempt("repeated", 0.3, 1e-9)];
        assert_eq!(
            HindsightComparison::new(&nothing, Kind::MbgNbd).nearest,
            [""; 0]
        );
        let found = HindsightComparison::new(&alike, Kind::MbgNbd);
        assert_eq!(found.nearest, ["mbg-nbd"]);
        assert_eq!(found.best_ranking, [""; 0]);
    }
}
