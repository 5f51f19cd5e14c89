### decreto flussi — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: decreto flussi
title = کام کے ویزوں کا کوٹہ
# it: La regola che dice quanti lavoratori possono entrare in Italia.
summary = وہ قاعدہ جو بتاتا ہے کہ کتنے لوگ کام کے لیے اٹلی آ سکتے ہیں۔
# it: quote; lavoro; click day
keywords = کوٹہ; کام; کلک ڈے; ویزا
# it: La domanda la fa il datore di lavoro in giorni precisi. Nessuno può venderti un posto.
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
p-h65d3 = درخواست { -datore-di-lavoro } مقررہ دنوں میں دیتا ہے۔ کوئی آپ کو جگہ نہیں بیچ سکتا۔
# it: Leggi [come funziona][1].
# note: [1] = servizi/entrare-per-lavoro
p-4659z = پڑھیں [یہ کیسے ہوتا ہے][1]۔
