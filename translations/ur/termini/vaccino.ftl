### vaccino — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: vaccino
title = حفاظتی ٹیکا
# it: Un'iniezione che ti protegge da una malattia.
summary = ایک انجکشن جو آپ کو بیماری سے بچاتا ہے۔
# it: vaccinazione; iniezione; libretto
keywords = ویکسین; ٹیکہ; ٹیکوں کا کارڈ
# it: Per i minori alcuni vaccini sono obbligatori e gratis.
# term: minori → { -minore } = نابالغ
p-nicgv = نابالغوں کے لیے کچھ ٹیکے لازمی اور مفت ہیں۔
# it: Il **libretto vaccinale** è il foglio con i vaccini fatti. Conservalo.
p-hdsua = **libretto vaccinale** وہ کارڈ ہے جس پر لگے ہوئے ٹیکے لکھے ہیں۔ سنبھال کر رکھیں۔
