### Ordine degli avvocati di Cremona — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ordine degli avvocati di Cremona
title = ===
# it: L'ufficio degli avvocati: dà l'elenco e riceve le domande di patrocinio.
summary = উকিলদের অফিস: তালিকা দেয় ও সরকারি খরচে উকিলের আবেদন নেয়।
# it: avvocato; ordine; patrocinio; sportello per il cittadino
keywords = উকিল; ফ্রি উকিল; উকিলদের পরিষদ

## Che cosa fa

# it: Accanto a ogni tribunale c'è un Ordine degli avvocati. L'Ordine:
p-6z88f = প্রতিটি আদালতের পাশে উকিলদের পরিষদ (Ordine degli avvocati) আছে। পরিষদ:
# it: tiene l'elenco degli avvocati
# note: voce 1 di 3
l-dsn2x = উকিলদের তালিকা রাখে
# it: riceve le domande di [patrocinio a spese dello Stato][1]
# note: voce 2 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = সরকারি খরচে উকিল
l-n2a89 = [সরকারি খরচে উকিলের (patrocinio a spese dello Stato)][1] আবেদন নেয়
# it: ha uno **sportello per il cittadino**, che informa gratis
# note: voce 3 di 3
l-rb8em = **নাগরিকদের জন্য কাউন্টার (sportello per il cittadino)** চালায়, যা বিনামূল্যে তথ্য দেয়
# it: Non conosciamo orari e telefono. Chiedi al tribunale di Cremona.
p-m7sd4 = সময় ও টেলিফোন আমাদের জানা নেই। ক্রেমোনার আদালতে (tribunale) জিজ্ঞেস করুন।
