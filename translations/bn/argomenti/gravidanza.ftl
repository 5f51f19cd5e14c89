### Gravidanza e parto — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Gravidanza e parto
title = গর্ভাবস্থা ও প্রসব
# it: Visite, ospedale e diritti di chi aspetta un figlio.
summary = গর্ভবতী নারীর ডাক্তার দেখানো, হাসপাতাল ও অধিকার।
# it: incinta; gravidanza; parto; maternità
keywords = গর্ভবতী; প্রেগন্যান্ট; ডেলিভারি; প্রসব; বাচ্চা হবে; মাতৃত্ব
# it: Sei incinta? Vai presto dal medico o al [consultorio][1]. Leggi [che cosa ti spetta][2].
# note: [1] = servizi/consultorio
# note: [2] = servizi/gravidanza-e-parto
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
p-7w8dc = আপনি কি গর্ভবতী? তাড়াতাড়ি ডাক্তারের কাছে বা [পরিবার স্বাস্থ্যকেন্দ্রে (consultorio)][1] যান। পড়ুন [আপনার কী কী প্রাপ্য][2]।
