### Ordine degli avvocati di Cremona — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ordine degli avvocati di Cremona
title = کریمونا کے وکیلوں کی انجمن
# it: L'ufficio degli avvocati: dà l'elenco e riceve le domande di patrocinio.
summary = وکیلوں کا دفتر: فہرست دیتا ہے اور سرکاری خرچ پر وکیل کی درخواستیں لیتا ہے۔
# it: avvocato; ordine; patrocinio; sportello per il cittadino
keywords = وکیل; انجمن; مفت وکیل; شہریوں کا کاؤنٹر

## Che cosa fa

# it: Accanto a ogni tribunale c'è un Ordine degli avvocati. L'Ordine:
p-6z88f = ہر عدالت کے ساتھ وکیلوں کی ایک انجمن (Ordine degli avvocati) ہوتی ہے۔ یہ انجمن:
# it: tiene l'elenco degli avvocati
# note: voce 1 di 3
l-dsn2x = وکیلوں کی فہرست رکھتی ہے
# it: riceve le domande di [patrocinio a spese dello Stato][1]
# note: voce 2 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = سرکاری خرچ پر وکیل
l-n2a89 = [سرکاری خرچ پر وکیل (patrocinio a spese dello Stato)][1] کی درخواستیں لیتی ہے
# it: ha uno **sportello per il cittadino**, che informa gratis
# note: voce 3 di 3
l-rb8em = اس کا ایک **sportello per il cittadino** (شہریوں کا کاؤنٹر) ہے جو مفت معلومات دیتا ہے
# it: Non conosciamo orari e telefono. Chiedi al tribunale di Cremona.
p-m7sd4 = ہمیں اوقات اور فون معلوم نہیں ہیں۔ کریمونا کی عدالت سے پوچھیں۔
