//! Tables that are no orders, read as what they are.

use crate::support::{fixture, read, read_with, rows_set_aside};
use perennial::import::{
    CellKind, ColumnChoice, Convention, Evidence, Frequency, Import, Options, OtherTable, Question,
    Recency, Refusal, Role, TableKind,
};
use perennial::order::{
    CustomerSummaries, CustomerSummary, Measure, RetentionTable, Subscription, TimeUnit,
};
use serde_json::Value;

const MODEL: Convention = Convention {
    frequency: Frequency::Repeats,
    recency: Recency::FirstToLast,
};
const SCORING: Convention = Convention {
    frequency: Frequency::Purchases,
    recency: Recency::SinceLast,
};

fn kind(import: &Import) -> Option<TableKind> {
    import.receipt.table.as_ref().map(|table| table.value)
}

fn summaries(import: &Import) -> &CustomerSummaries {
    match &import.other {
        Some(OtherTable::CustomerSummary(summaries)) => summaries,
        other => panic!("{other:?}"),
    }
}

fn subscriptions(import: &Import) -> &[Subscription] {
    match &import.other {
        Some(OtherTable::Subscriptions(list)) => &list.subscriptions,
        other => panic!("{other:?}"),
    }
}

fn retention(import: &Import) -> &RetentionTable {
    match &import.other {
        Some(OtherTable::Retention(table)) => table,
        other => panic!("{other:?}"),
    }
}

/// x, `t_x` and T of each customer.
fn numbers(import: &Import) -> Vec<(u32, f64, f64)> {
    let customers = &summaries(import).customers;
    customers.iter().map(|of| (of.x, of.t_x, of.t)).collect()
}

/// The list under `key` in the note beside a file.
fn noted(file: &str, key: &str) -> Vec<Value> {
    let json = fixture(&format!("generic/{file}.expected.json"));
    let note: Value = serde_json::from_slice(&json).expect("JSON");
    note[key].as_array().expect("a list").clone()
}

#[test]
fn a_customer_summary_is_handed_on() {
    let days = Options {
        time_unit: Some(TimeUnit::Day),
        ..Options::default()
    };
    let import = read_with(fixture("generic/customer_summary.csv"), &days);
    assert_eq!(kind(&import), Some(TableKind::CustomerSummary));
    assert!(import.orders.is_empty() && import.receipt.summary.is_none());
    assert!(import.receipt.questions.is_empty());
    let found = summaries(&import);
    assert_eq!(found.unit, TimeUnit::Day);
    let text = |of: &CustomerSummary| {
        let customer = of.customer.as_deref().unwrap_or_default();
        let value = of.mean_value.map(|value| value.to_string());
        (customer.to_owned(), of.x, of.t_x, of.t, value)
    };
    let expected = noted("customer_summary.csv", "customers");
    let expected = expected.iter().map(|of| {
        let x = of["frequency"].as_u64().and_then(|x| u32::try_from(x).ok());
        let x = x.expect("a count");
        // Who bought once has no repeat purchase to take the mean of.
        let value = of["monetary_value"].as_str().filter(|_| x > 0);
        (
            of["customer"].as_str().expect("a name").to_owned(),
            x,
            of["recency"].as_f64().expect("days"),
            of["T"].as_f64().expect("days"),
            value.map(str::to_owned),
        )
    });
    assert_eq!(
        found.customers.iter().map(text).collect::<Vec<_>>(),
        expected.collect::<Vec<_>>()
    );
    let convention = import.receipt.convention.expect("decided");
    assert_eq!(convention.value, MODEL);
    // Bought never again, on lines 5 and 6: not even a first time, if all counted.
    assert_eq!(convention.evidence, Evidence::Rows { rows: 2, line: 5 });
}

#[test]
fn the_unit_of_time_is_stated_or_asked() {
    let asked = read("customer,x,t_x,T\nada,1,30.43,38.86\n");
    let [Question::TimeUnit { choices }] = asked.receipt.questions.as_slice() else {
        panic!("{:?}", asked.receipt.questions)
    };
    assert_eq!(choices.first(), Some(&TimeUnit::Day));
    for (header, unit) in [
        ("customer,x,t_x (weeks),T (weeks)", TimeUnit::Week),
        ("customer_id,x,t_x,T_days", TimeUnit::Day),
        (
            "клиент,повторные покупки,t_x,\"Период наблюдения, мес.\"",
            TimeUnit::Month,
        ),
        ("客戶,複購次數,t_x,觀察期（週）", TimeUnit::Week),
    ] {
        let import = read(format!("{header}\nada,1,30.43,38.86\n"));
        assert!(import.receipt.questions.is_empty(), "{header}");
        assert_eq!(summaries(&import).unit, unit, "{header}");
        assert_eq!(numbers(&import), [(1, 30.43, 38.86)], "{header}");
    }
}

#[test]
fn times_keep_all_their_decimals() {
    let import = read("id;x;t_x;T (недель)\n1;26;30,857142857142858;31\n");
    assert_eq!(numbers(&import), [(26, 216.0 / 7.0, 31.0)]);
}

#[test]
fn customers_who_bought_once_and_who_bought_last_tell_what_recency_is() {
    let header = "customer,frequency,recency (days),T\n";
    // Ada bought once, 100 days ago; Bo bought on the last day.
    let once = read(format!("{header}ada,1,100,100\nbo,4,0,90\ncy,2,30,80\n"));
    let convention = once.receipt.convention.as_ref();
    assert_eq!(convention.map(|found| found.value), Some(SCORING));
    // x = frequency − 1, t_x = T − recency.
    assert_eq!(
        numbers(&once),
        [(0, 0.0, 100.0), (3, 90.0, 90.0), (1, 50.0, 80.0)]
    );

    let repeaters = format!("{header}ada,3,60,100\nbo,4,10,90\n");
    let open = read(&repeaters);
    let [Question::Convention { choices }] = open.receipt.questions.as_slice() else {
        panic!("{:?}", open.receipt.questions)
    };
    assert_eq!((choices.len(), choices[0]), (4, MODEL));
    let decided = Options {
        convention: Some(SCORING),
        ..Options::default()
    };
    let import = read_with(&repeaters, &decided);
    assert_eq!(numbers(&import), [(2, 40.0, 100.0), (3, 80.0, 90.0)]);
}

#[test]
fn a_customer_whose_numbers_cannot_be_is_set_aside() {
    let file = "customer,x,t_x,T (weeks),monetary\n\
        ada,2,10,20,5\nbo,2,30,20,5\ncy,0,3,20,0\ndan,,3,20,5\neve,1.5,3,20,5\nfay,1,-3,20,5\n\
        guy,1,3,soon,5\nhal,1,3,20,x\nian,1,3,20,5\nian,1,4,20,5\njo,1,3\n";
    let import = read(file);
    assert_eq!(numbers(&import), [(2, 10.0, 20.0)]);
    let rows: Vec<_> = rows_set_aside(file.as_bytes(), &import)
        .into_iter()
        .map(|(line, reason, _)| (line, reason.code()))
        .collect();
    assert_eq!(
        rows,
        [
            (3, "contradictory"),
            (4, "contradictory"),
            (5, "missing"),
            (6, "bad-number"),
            (7, "contradictory"),
            (8, "bad-number"),
            (9, "bad-amount"),
            (10, "repeated-customer"),
            (11, "repeated-customer"),
            (12, "field-count"),
        ]
    );
}

#[test]
fn without_the_time_observed_it_is_a_list_of_customers() {
    let import = read("customer,recency,frequency,monetary\nada,3,2,10\nbo,5,1,4\n");
    assert_eq!(kind(&import), Some(TableKind::Customers));
    assert_eq!(import.receipt.refusals, [Refusal::CustomersExport]);
}

#[test]
fn subscriptions_are_handed_on() {
    let import = read(fixture("generic/subscriptions.csv"));
    assert_eq!(kind(&import), Some(TableKind::Subscriptions));
    assert!(import.receipt.questions.is_empty() && import.orders.is_empty());
    let text = |of: &Subscription| {
        [
            of.customer.as_deref().map(str::to_owned),
            Some(of.start.to_string()),
            of.end.map(|end| end.to_string()),
            of.amount.map(|amount| amount.to_string()),
            of.period.map(|unit| format!("{unit:?}").to_lowercase()),
        ]
    };
    let expected = noted("subscriptions.csv", "subscriptions");
    let expected = expected.iter().map(|of| {
        ["customer", "start", "end", "amount", "period"]
            .map(|key| of[key].as_str().map(str::to_owned))
    });
    assert_eq!(
        subscriptions(&import).iter().map(text).collect::<Vec<_>>(),
        expected.collect::<Vec<_>>()
    );
}

#[test]
fn a_status_may_say_whether_a_subscription_runs() {
    let file = "client;start date;end date;status;fee\n\
        1;13.01.2024;;active;9,50\n2;14.01.2024;01.02.2024;cancelled;9,50\n\
        3;15.01.2024;;cancelled;9,50\n4;16.01.2024;01.02.2024;active;9,50\n\
        5;17.01.2024;;paused?;9,50\n6;18.01.2024;17.01.2024;;9,50\n7;;;active;9,50\n\
        8;30.02.2024;;active;9,50\n";
    let import = read(file);
    let ends: Vec<_> = subscriptions(&import)
        .iter()
        .map(|of| (of.start.to_string(), of.end.map(|end| end.to_string())))
        .collect();
    assert_eq!(
        ends,
        [
            ("2024-01-13".to_owned(), None),
            ("2024-01-14".to_owned(), Some("2024-02-01".to_owned())),
        ]
    );
    let rows: Vec<_> = rows_set_aside(file.as_bytes(), &import)
        .into_iter()
        .map(|(line, reason, _)| (line, reason.code()))
        .collect();
    assert_eq!(
        rows,
        [
            (4, "no-end"),
            (5, "contradictory"),
            (6, "bad-state"),
            (7, "contradictory"),
            (8, "missing"),
            (9, "bad-date"),
        ]
    );
}

#[test]
fn dates_of_subscriptions_are_asked_about_too() {
    let file = "customer,start,end\nada,01/02/2024,05/06/2024\nbo,03/02/2024,\n";
    let import = read(file);
    assert!(matches!(
        import.receipt.questions.as_slice(),
        [Question::DateOrder { .. }]
    ));
}

#[test]
fn a_retention_table_is_handed_on() {
    let import = read(fixture("generic/retention_table.csv"));
    assert_eq!(kind(&import), Some(TableKind::Retention));
    assert!(import.receipt.questions.is_empty() && import.orders.is_empty());
    let table = retention(&import);
    assert_eq!(
        (table.unit, table.first_period, table.measure),
        (Some(TimeUnit::Month), 0, Measure::Share)
    );
    let expected = noted("retention_table.csv", "cohorts");
    assert_eq!(table.cohorts.len(), expected.len());
    for (cohort, expected) in table.cohorts.iter().zip(&expected) {
        assert_eq!(Some(&*cohort.name), expected["cohort"].as_str());
        assert_eq!(cohort.size.map(u64::from), expected["customers"].as_u64());
        let percent = expected["retained_percent"].as_array().expect("a list");
        let shares: Vec<_> = percent
            .iter()
            .map(|cell| cell.as_f64().map(|percent| percent / 100.0))
            .collect();
        assert_eq!(cohort.active, shares);
    }
}

#[test]
fn cells_are_customers_percent_or_shares_by_the_whole_table() {
    let of = |file: &str| {
        let import = read(file);
        assert_eq!(kind(&import), Some(TableKind::Retention), "{file}");
        let cells = import.receipt.cells.as_ref().map(|cells| cells.value);
        let first = retention(&import).cohorts[0].active.clone();
        (cells, first, import.receipt.questions.clone())
    };
    let (cells, first, _) = of("cohort,size,0,1,2\nMay,8,8,4,2\nJune,4,4,1,\n");
    assert_eq!(cells, Some(CellKind::Customers));
    assert_eq!(first, [Some(8.0), Some(4.0), Some(2.0)]);
    let (cells, first, _) = of("Когорта;Неделя 0;Неделя 1\nмай;100;12,5\nиюнь;100;\n");
    assert_eq!(cells, Some(CellKind::Percent));
    assert_eq!(first, [Some(1.0), Some(0.125)]);
    let (cells, first, _) = of("同期群,第1月,第2月\n五月,0.5,0.25\n六月,1.0,\n");
    assert_eq!(cells, None, "shares, or percent below one: it is asked");
    assert_eq!(first, [Some(0.005), Some(0.0025)]);
    let (cells, first, _) = of("同期群,第0月,第1月\n五月,1,0.25\n六月,1,\n");
    assert_eq!(cells, Some(CellKind::Share));
    assert_eq!(first, [Some(1.0), Some(0.25)]);
    let (cells, _, questions) = of("cohort,M0,M1\nMay,100,40\nJune,100,\n");
    assert_eq!(cells, None, "100 customers each, or 100 %");
    assert_eq!(
        questions,
        [Question::Cells {
            choices: vec![CellKind::Customers, CellKind::Percent]
        }]
    );
}

#[test]
fn blank_is_not_zero_and_the_impossible_is_set_aside() {
    let file = "cohort,size,0,1,2\nMay,8,8,,0\nJune,4,4,5,\n,2,2,1,\nJuly,2,2,?,\n";
    let import = read(file);
    assert_eq!(
        retention(&import).cohorts[0].active,
        [Some(8.0), None, Some(0.0)]
    );
    let rows: Vec<_> = rows_set_aside(file.as_bytes(), &import)
        .into_iter()
        .map(|(line, reason, _)| (line, reason.code()))
        .collect();
    assert_eq!(
        rows,
        [(3, "contradictory"), (4, "missing"), (5, "bad-number")]
    );
}

#[test]
fn orders_are_not_taken_for_other_tables() {
    for file in [
        "order_id,email,date,total,start,end\n1,a@b.c,2024-01-01,5,1,2\n",
        "date,customer,amount,status\n2024-01-01,ada,5,active\n",
        "product,month 1,month 2\nsoap,5,6\n",
        "order_id,email,date,total,option 1,option 2\n1,a@b.c,2024-01-01,5,x,y\n",
        "date,customer,frequency,recency,T,total\n2024-01-01,ada,1,2,3,5\n",
    ] {
        assert_eq!(kind(&read(file)), Some(TableKind::Orders), "{file}");
    }
}

#[test]
fn the_user_decides_before_the_names() {
    let orders = Options {
        table: Some(TableKind::Orders),
        ..Options::default()
    };
    let import = read_with(
        "customer,start,end,amount\nada,2024-01-01,2024-02-01,5\n",
        &orders,
    );
    let table = import.receipt.table.expect("known");
    assert_eq!(table.value, TableKind::Orders);
    assert_eq!(table.alternatives, [TableKind::Subscriptions]);
    assert!(import.other.is_none());
}

fn choosing(choices: &[(Role, Option<u32>)]) -> Options {
    let choice = |&(role, column): &(Role, Option<u32>)| ColumnChoice { role, column };
    Options {
        columns: choices.iter().map(choice).collect(),
        ..Options::default()
    }
}

#[test]
fn the_columns_of_each_table_are_those_on_the_receipt() {
    use Role::{
        Cohort, Currency, Customer, End, Fee, FirstPeriod, Frequency, MeanValue, Observed, Period,
        Recency, Size, Start, Status,
    };
    let columns = |name: &str| {
        let import = read(fixture(name));
        let roles = import.receipt.roles.iter();
        roles
            .map(|of| (of.role, of.column.value))
            .collect::<Vec<_>>()
    };
    let named = |roles: &[Role]| {
        (0..)
            .map(Some)
            .zip(roles)
            .map(|(at, of)| (*of, at))
            .collect()
    };
    let summary: Vec<_> = named(&[Customer, Frequency, Recency, Observed, MeanValue]);
    assert_eq!(columns("generic/customer_summary.csv"), summary);
    assert_eq!(
        columns("generic/subscriptions.csv"),
        [
            (Customer, Some(0)),
            (Start, Some(1)),
            (End, Some(2)),
            (Status, None),
            (Fee, Some(3)),
            (Currency, None),
            (Period, Some(4)),
        ]
    );
    let retention: Vec<_> = named(&[Cohort, Size, FirstPeriod]);
    assert_eq!(columns("generic/retention_table.csv"), retention);
}

#[test]
fn the_user_names_the_columns_of_a_list_of_subscriptions() {
    let file = "name of shop,member,start,paused,end,at first,later\n\
                x,ada,2024-01-05,2024-02-05,2024-03-05,1.00,9.00\n";
    let amount = |options: &Options| {
        let import = read_with(file, options);
        let only = subscriptions(&import)[0].clone();
        let end = only.end.map(|date| date.to_string());
        (only.amount.map(|amount| amount.to_string()), end)
    };
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(amount(&Options::default()), (None, text("2024-03-05")));
    let chosen = choosing(&[(Role::Fee, Some(6)), (Role::End, Some(3))]);
    assert_eq!(amount(&chosen), (text("9.00"), text("2024-02-05")));
    assert_eq!(amount(&choosing(&[(Role::End, None)])), (None, None));
}

#[test]
fn the_user_names_the_columns_of_a_customer_summary() {
    let file = "customer,x,days since last order,t_x,T (days),spent\nada,2,10,70,100,5.00\n";
    let found = read(file);
    assert_eq!(numbers(&found), [(2, 70.0, 100.0)]);
    assert_eq!(summaries(&found).customers[0].mean_value, None);
    let chosen = choosing(&[(Role::Recency, Some(2)), (Role::MeanValue, Some(5))]);
    let chosen = read_with(file, &chosen);
    // Ten days before the hundredth.
    assert_eq!(numbers(&chosen), [(2, 90.0, 100.0)]);
    let value = summaries(&chosen).customers[0].mean_value;
    assert_eq!(value.map(|value| value.to_string()), Some("5.00".into()));
}

#[test]
fn the_user_names_the_columns_of_a_retention_table() {
    let file = "cohort,new customers,region,month 0,month 1\n2024-01,8,4,4,2\n";
    let cohort = |options: &Options| {
        let import = read_with(file, options);
        let only = retention(&import).cohorts[0].clone();
        (only.name.to_string(), only.size, only.active)
    };
    assert_eq!(
        cohort(&choosing(&[(Role::Size, Some(2))])),
        ("2024-01".into(), Some(4), vec![Some(4.0), Some(2.0)])
    );
    let chosen = choosing(&[(Role::FirstPeriod, Some(4)), (Role::Cohort, Some(2))]);
    let import = read_with(file, &chosen);
    assert_eq!(retention(&import).first_period, 1);
    assert_eq!(cohort(&chosen), ("4".into(), Some(8), vec![Some(2.0)]));
    // A column beyond those that have names holds no period.
    let none = choosing(&[(Role::FirstPeriod, Some(9)), (Role::Size, None)]);
    assert_eq!(cohort(&none), ("2024-01".into(), None, vec![]));
}
