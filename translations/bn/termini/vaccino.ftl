### vaccino — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: vaccino
title = টিকা
# it: Un'iniezione che ti protegge da una malattia.
summary = একটি ইনজেকশন, যা আপনাকে একটি রোগ থেকে রক্ষা করে।
# it: vaccinazione; iniezione; libretto
keywords = টিকা; ভ্যাকসিন; ইনজেকশন; টিকার কার্ড
# it: Per i minori alcuni vaccini sono obbligatori e gratis.
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
p-nicgv = অপ্রাপ্তবয়স্কদের জন্য কিছু টিকা বাধ্যতামূলক ও বিনামূল্যে।
# it: Il **libretto vaccinale** è il foglio con i vaccini fatti. Conservalo.
p-hdsua = **টিকার বই (libretto vaccinale)** হলো যে টিকা নেওয়া হয়েছে তার কাগজ। রেখে দিন।
