### TFR — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: TFR
title = مكافأة نهاية الخدمة
# it: I soldi che ricevi quando finisce un lavoro.
summary = المال الذي تستلمه عندما ينتهي العمل.
# it: liquidazione; fine lavoro; soldi
keywords = نهاية الخدمة; نهاية العمل; مال; تعويض
# it: TFR vuol dire trattamento di fine rapporto. Molti dicono **liquidazione**.
p-f9a5w = TFR اختصار لعبارة trattamento di fine rapporto. كثيرون يقولون **liquidazione**.
# it: Spetta anche se ti dimetti e anche a colf e badanti.
# term: badanti → { -colf-e-badante } = عاملة المنزل ومرافقة المسنين
p-67s4b = هي حقك حتى لو استقلت، وهي أيضًا حق من يعمل في المنازل أو في مرافقة المسنين (colf e badanti).
