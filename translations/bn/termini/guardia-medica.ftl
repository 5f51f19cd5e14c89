### guardia medica — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: guardia medica
title = রাত ও ছুটির দিনের ডাক্তার
# it: Il medico per la notte, la domenica e i giorni di festa.
summary = রাত, রবিবার ও ছুটির দিনের ডাক্তার।
# it: continuità assistenziale; notte; domenica; 116117
keywords = রাতের ডাক্তার; রবিবার; 116117; রাত
# it: Il nome ufficiale è **continuità assistenziale**. Serve se il tuo medico non c'è e il problema non può aspettare.
p-5whf8 = এর সরকারি নাম **continuità assistenziale**। আপনার ডাক্তার না থাকলে এবং সমস্যায় অপেক্ষা করা না গেলে এটি লাগে।
# it: Leggi [come si chiama][1].
# note: [1] = servizi/cure-non-urgenti
p-vey89 = পড়ুন [কীভাবে ফোন করবেন][1]।
