### Le città del dialogo — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Le città del dialogo
title = ===
# it: La rete italiana dei Comuni nel programma europeo delle città interculturali.
summary = আন্তঃসাংস্কৃতিক শহরের ইউরোপীয় কর্মসূচিতে ইতালির পৌরসভাগুলোর জোট।
# it: città interculturali; Intercultural Cities; Consiglio d'Europa; rete di comuni
keywords = আন্তঃসাংস্কৃতিক শহর; Intercultural Cities; ইউরোপ কাউন্সিল; পৌরসভার জোট
# it: guida
f-3z8fq = প্রধান সংস্থা

## Che cosa fa

# it: La rete riunisce Comuni che vogliono far vivere bene insieme persone di origini diverse. Fa parte del programma delle città interculturali del Consiglio d'Europa.
p-tqjec = এই জোটের পৌরসভাগুলো চায় নানা দেশ থেকে আসা মানুষ মিলেমিশে ভালোভাবে থাকুক। এটি ইউরোপ কাউন্সিলের (Consiglio d'Europa) আন্তঃসাংস্কৃতিক শহর কর্মসূচির অংশ।
# it: Un accordo lega il [Ministero del Lavoro][1] e il [Comune di Reggio Emilia][2]. L'accordo prevede tre cose:
# note: [1] = enti/ministero-lavoro
# note: [2] = enti/comune-di-reggio-emilia
p-paqtx = [শ্রম মন্ত্রণালয় (Ministero del Lavoro)][1] ও [Comune di Reggio Emilia][2]-র মধ্যে একটি চুক্তি আছে। চুক্তিতে তিনটি বিষয় আছে:
# it: uno spazio sul [Portale Integrazione Migranti][1] per le buone esperienze
# note: voce 1 di 3
# note: [1] = servizi/portale-integrazione-migranti
l-5v8qs = ভালো অভিজ্ঞতার জন্য [Portale Integrazione Migranti][1]-তে জায়গা
# it: un controllo dei risultati
# note: voce 2 di 3
l-hj8jq = ফলাফল যাচাই
# it: la pubblicazione dei risultati
# note: voce 3 di 3
l-43bt7 = ফলাফল প্রকাশ
# it: La notizia non ha una data. L'elenco dei Comuni è quello di allora.
p-7p3xx = খবরটিতে তারিখ নেই। পৌরসভার তালিকা তখনকার।
