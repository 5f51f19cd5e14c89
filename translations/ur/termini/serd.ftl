### SerD — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SerD
title = نشے اور بری لت کے علاج کا مرکز
# it: Il servizio pubblico per chi ha problemi con alcol, droga o gioco d'azzardo.
summary = ان لوگوں کی سرکاری سروس جنہیں شراب، نشے یا جوئے کا مسئلہ ہو۔
# it: droga; alcol; gioco; dipendenza
keywords = نشہ; شراب; جوا; لت
# it: È gratis e segreto. Prima si chiamava **SERT**.
p-rmshb = یہ مفت اور رازداری والا ہے۔ پہلے اسے **SERT** کہتے تھے۔
# it: Leggi [come andarci][1].
# note: [1] = servizi/dipendenze
p-5ifz2 = پڑھیں [وہاں کیسے جائیں][1]۔
