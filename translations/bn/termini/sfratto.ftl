### sfratto — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sfratto
title = বাড়ি থেকে উচ্ছেদ
# it: L'ordine del giudice di lasciare la casa.
summary = বাড়ি ছাড়ার জন্য বিচারকের আদেশ।
# it: tribunale; perdere la casa; ufficiale giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = আদালতের কর্মকর্তা
keywords = আদালত; বাসা হারানো; উচ্ছেদ; বাসা ছাড়া
# it: Può succedere se non paghi o se il contratto finisce. Solo un giudice può ordinarlo.
p-p5spq = ভাড়া না দিলে বা চুক্তি শেষ হলে এটি হতে পারে। শুধু একজন বিচারক এই আদেশ দিতে পারেন।
# it: Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-3395t = পড়ুন [কী করবেন][1]।
