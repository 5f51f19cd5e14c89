### tessera sanitaria — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tessera sanitaria
title = صحت کارڈ
# it: La tessera che usi dal medico, in ospedale e in farmacia.
summary = وہ کارڈ جو آپ ڈاکٹر، ہسپتال اور میڈیکل سٹور پر دکھاتے ہیں۔
# it: tessera; carta sanitaria; medico
keywords = کارڈ; ہیلتھ کارڈ; ڈاکٹر
# it: È una tessera di plastica. La mostri dal medico, in ospedale e in farmacia.
p-3qwi4 = یہ پلاسٹک کا کارڈ ہے۔ اسے ڈاکٹر، ہسپتال اور میڈیکل سٹور پر دکھاتے ہیں۔
# it: Sulla tessera c'è il tuo [codice fiscale][1]. **Non** è un documento di identità.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
p-7abev = کارڈ پر آپ کا [ٹیکس کوڈ (codice fiscale)][1] ہے۔ یہ شناختی دستاویز **نہیں** ہے۔
