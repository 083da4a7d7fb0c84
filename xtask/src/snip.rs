//! Takes what writes panic messages out of a module.
//!
//! A panic ends the module either way, and its message would be written to a console that a
//! module does not have. The writing of it is a tenth of the calculator.

use anyhow::Result;
use walrus::{FunctionBuilder, FunctionId, FunctionKind, LocalId, Module};

/// What mangled names of functions that only ever panic contain.
const PANICS: [&str; 9] = [
    "4core9panicking",
    "3std9panicking",
    "3std5alloc8rust_oom",
    "panic_already",
    "expect_failed",
    "assert_failed",
    "slice_index_fail",
    "12handle_error",
    "17capacity_overflow",
];

/// The module with a bare trap in place of each panic.
pub(crate) fn snip_panics(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(wasm)?;
    let panics: Vec<FunctionId> = module
        .funcs
        .iter_local()
        .filter_map(|(id, _)| panics(module.funcs.get(id).name.as_deref()?).then_some(id))
        .collect();
    for id in panics {
        trap(&mut module, id);
    }
    Ok(module.emit_wasm())
}

fn panics(name: &str) -> bool {
    PANICS.iter().any(|part| name.contains(part))
}

fn trap(module: &mut Module, id: FunctionId) {
    let signature = module.types.get(module.funcs.get(id).ty());
    let (params, results) = (signature.params().to_vec(), signature.results().to_vec());
    let locals: Vec<LocalId> = params
        .iter()
        .map(|param| module.locals.add(*param))
        .collect();
    let mut body = FunctionBuilder::new(&mut module.types, &params, &results);
    body.func_body().unreachable();
    module.funcs.get_mut(id).kind = FunctionKind::Local(body.local_func(locals));
}
