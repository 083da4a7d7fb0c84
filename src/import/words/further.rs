//! The commonest names of columns in languages that the page does not speak:
//! German, French, Spanish, Italian, Portuguese, Polish, Japanese and Korean.

use super::{CustomerKey, Role};

/// Names of columns in the form that [`normal`](super::normal) gives them, the
/// surest first.
#[rustfmt::skip]
pub(super) const FURTHER_WORDS: &[(Role, &[&str])] = &[
    (
        Role::OrderId,
        &[
            "bestellnummer", "bestell nr", "bestellung", "auftragsnummer", "rechnungsnummer",
            "belegnummer", "numéro de commande", "n° de commande", "n° commande", "commande",
            "numéro de facture", "número de pedido", "n.º de pedido", "nº de pedido", "nº pedido",
            "pedido", "número do pedido", "numero ordine", "n. ordine", "ordine",
            "numer zamówienia", "nr zamówienia", "zamówienie", "注文番号", "注文id", "注文no",
            "受注番号", "伝票番号", "주문번호", "주문 번호",
        ],
    ),
    (
        Role::Date,
        &[
            "bestelldatum", "bestellt am", "kaufdatum", "rechnungsdatum", "datum",
            "date de commande", "date de la commande", "date d'achat", "fecha de pedido",
            "fecha del pedido", "fecha de compra", "fecha", "data do pedido", "data da compra",
            "data dell'ordine", "data ordine", "data acquisto", "data", "data zamówienia",
            "data zakupu", "注文日時", "注文日", "受注日時", "受注日", "購入日時", "購入日", "주문일시",
            "주문일자", "주문일", "결제일시", "결제일",
        ],
    ),
    (
        Role::Amount,
        &[
            "gesamtbetrag", "gesamtsumme", "bestellsumme", "bestellwert", "rechnungsbetrag",
            "endbetrag", "summe", "betrag", "umsatz", "montant total", "total ttc", "montant ttc",
            "total de la commande", "montant", "importe total", "total del pedido", "importe",
            "valor total", "total do pedido", "valor", "importo totale", "totale ordine", "totale",
            "importo", "wartość zamówienia", "suma zamówienia", "kwota", "suma", "注文合計", "合計金額",
            "請求金額", "お支払い金額", "支払金額", "注文金額", "결제금액", "총 결제금액", "총주문금액", "주문금액",
            "총금액", "금액",
        ],
    ),
    (
        Role::Status,
        &[
            "bestellstatus", "auftragsstatus", "statut", "statut de la commande", "estado",
            "estado del pedido", "status do pedido", "stato", "stato ordine", "status zamówienia",
            "注文状況", "注文ステータス", "ステータス", "주문상태", "주문 상태",
        ],
    ),
    (
        Role::Currency,
        &["währung", "devise", "moneda", "moeda", "valuta", "waluta", "通貨", "통화"],
    ),
    (
        Role::Product,
        &[
            "artikelname", "artikel", "produktname", "produkt", "article", "produit", "producto", "artículo",
            "produto", "prodotto", "articolo", "商品名", "상품명", "artikelnummer", "référence produit",
            "商品番号", "商品コード",
        ],
    ),
    (
        Role::Quantity,
        &[
            "menge", "anzahl", "stückzahl", "quantité", "qté", "cantidad", "quantidade",
            "quantità", "ilość", "個数", "수량",
        ],
    ),
    (
        Role::UnitPrice,
        &[
            "einzelpreis", "stückpreis", "preis", "prix unitaire", "prix", "precio unitario",
            "precio", "preço unitário", "preço", "prezzo unitario", "prezzo", "cena jednostkowa",
            "cena", "単価", "단가", "판매가",
        ],
    ),
];

/// Names of columns that tell customers apart.
#[rustfmt::skip]
pub(super) const FURTHER_CUSTOMERS: &[(CustomerKey, &[&str])] = &[
    (
        CustomerKey::Id,
        &[
            "kundennummer", "kunden nr", "kundennr", "kunden id", "numéro client",
            "numéro de client", "n° client", "id client", "número de cliente", "id cliente",
            "id de cliente", "id do cliente", "codice cliente", "numer klienta", "id klienta",
            "顧客id", "顧客番号", "会員番号", "お客様番号", "회원번호", "회원id", "고객번호", "구매자id",
        ],
    ),
    (
        CustomerKey::Email,
        &[
            "e mail adresse", "adresse e mail", "courriel", "correo electrónico", "correo",
            "indirizzo email", "adres e mail", "メールアドレス", "이메일",
        ],
    ),
    (
        CustomerKey::Plain,
        &[
            "kunde", "käufer", "acheteur", "cliente", "comprador", "acquirente", "klient",
            "kupujący", "購入者", "고객", "구매자",
        ],
    ),
    (
        CustomerKey::Phone,
        &["telefon", "telefonnummer", "téléphone", "teléfono", "telefone", "telefono", "電話番号", "전화번호"],
    ),
    (
        CustomerKey::Name,
        &[
            "kundenname", "nom du client", "nom client", "nombre del cliente", "nome do cliente",
            "nome cliente", "imię i nazwisko", "お客様名", "注文者氏名", "氏名", "顧客名", "구매자명", "주문자명",
            "고객명",
        ],
    ),
];
