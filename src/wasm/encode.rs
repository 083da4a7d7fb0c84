//! Rust values as plain JavaScript ones, by what `serde` derives for them.
//!
//! In place of `serde_wasm_bindgen`'s serializer, which is made for any data and takes a quarter
//! of the calculator's module; this one is made for ours. Structs become objects, lists arrays,
//! numbers numbers, `None` and `()` become `null`.

use std::fmt::{Debug, Display};

use js_sys::{Array, Object};
use serde::Serialize;
use serde::ser::{
    Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer,
};
use wasm_bindgen::prelude::*;

/// The value as JavaScript has it.
pub(super) fn encode<T: Serialize + ?Sized>(value: &T) -> JsValue {
    match value.serialize(Encoder) {
        Ok(value) => value,
        Err(never) => match never {},
    }
}

#[wasm_bindgen]
extern "C" {
    /// An object whose keys are set.
    #[wasm_bindgen(extends = Object)]
    type Keyed;
    #[wasm_bindgen(method, structural, indexing_setter)]
    fn set(this: &Keyed, key: &str, value: JsValue);
}

/// Encoding does not fail.
#[derive(Debug)]
enum Never {}

impl Display for Never {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl serde::ser::Error for Never {
    fn custom<T: Display>(_: T) -> Self {
        unsupported()
    }
}

/// What none of our types has: a caller's mistake, which the first test that encodes it finds.
fn unsupported() -> ! {
    wasm_bindgen::throw_str("bad-output")
}

struct Encoder;

/// A number of any size as the nearest of JavaScript's.
macro_rules! numbers {
    ($($method:ident: $type:ty),+) => {
        $(#[allow(clippy::cast_lossless)] // Not every number is smaller than an f64.
        fn $method(self, value: $type) -> Result<JsValue, Never> {
            Ok(JsValue::from_f64(value as f64))
        })+
    };
}

impl Serializer for Encoder {
    type Ok = JsValue;
    type Error = Never;
    type SerializeSeq = Items;
    type SerializeTuple = Items;
    type SerializeTupleStruct = Impossible<JsValue, Never>;
    type SerializeTupleVariant = Impossible<JsValue, Never>;
    type SerializeMap = Fields;
    type SerializeStruct = Fields;
    type SerializeStructVariant = Impossible<JsValue, Never>;

    numbers! {
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64,
        serialize_f32: f32, serialize_f64: f64
    }

    fn serialize_bool(self, value: bool) -> Result<JsValue, Never> {
        Ok(JsValue::from_bool(value))
    }

    fn serialize_char(self, value: char) -> Result<JsValue, Never> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<JsValue, Never> {
        Ok(JsValue::from_str(value))
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<JsValue, Never> {
        unsupported()
    }

    fn serialize_none(self) -> Result<JsValue, Never> {
        Ok(JsValue::NULL)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<JsValue, Never> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<JsValue, Never> {
        Ok(JsValue::NULL)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<JsValue, Never> {
        Ok(JsValue::NULL)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
    ) -> Result<JsValue, Never> {
        self.serialize_str(name)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<JsValue, Never> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Result<JsValue, Never> {
        let mut fields = Fields::default();
        fields.set(name, value);
        Ok(fields.object.into())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items, Never> {
        Ok(Items(Array::new()))
    }

    fn serialize_tuple(self, _: usize) -> Result<Items, Never> {
        Ok(Items(Array::new()))
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<JsValue, Never>, Never> {
        unsupported()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<JsValue, Never>, Never> {
        unsupported()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Fields, Never> {
        Ok(Fields::default())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Fields, Never> {
        Ok(Fields::default())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<JsValue, Never>, Never> {
        unsupported()
    }
}

/// A list being encoded.
struct Items(Array);

impl SerializeSeq for Items {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        self.0.push(&encode(value));
        Ok(())
    }

    fn end(self) -> Result<JsValue, Never> {
        Ok(self.0.into())
    }
}

impl SerializeTuple for Items {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<JsValue, Never> {
        Ok(self.0.into())
    }
}

/// A struct or map being encoded.
struct Fields {
    object: Keyed,
    /// Of a map, the key whose value comes next.
    key: String,
}

impl Default for Fields {
    fn default() -> Self {
        Self {
            object: Object::new().unchecked_into(),
            key: String::new(),
        }
    }
}

impl Fields {
    fn set<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) {
        self.object.set(key, encode(value));
    }
}

impl SerializeStruct for Fields {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Never> {
        self.set(key, value);
        Ok(())
    }

    fn end(self) -> Result<JsValue, Never> {
        Ok(self.object.into())
    }
}

impl SerializeMap for Fields {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Never> {
        self.key = encode(key).as_string().unwrap_or_else(|| unsupported());
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        let key = std::mem::take(&mut self.key);
        self.set(&key, value);
        Ok(())
    }

    fn end(self) -> Result<JsValue, Never> {
        Ok(self.object.into())
    }
}
