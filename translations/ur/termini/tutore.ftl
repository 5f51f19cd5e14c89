### tutore — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tutore
title = سرپرست
# it: L'adulto che il giudice sceglie per un minorenne solo.
# term: minorenne → { -minore } = نابالغ
summary = وہ بالغ شخص جسے جج ایسے نابالغ کے لیے چنتا ہے جس کے ساتھ کوئی بڑا نہیں۔
# it: minore; giudice; responsabile
# term: minore → { -minore } = نابالغ
keywords = نابالغ; جج; ذمہ دار; ولی
# it: Lo aiuta nelle scelte, firma per lui e ascolta che cosa vuole.
p-jxk35 = وہ فیصلوں میں مدد کرتا ہے، اس کی طرف سے دستخط کرتا ہے اور سنتا ہے کہ وہ کیا چاہتا ہے۔
# it: Leggi la pagina per i [minori soli][1].
# note: [1] = servizi/minore-straniero-solo
# term: minori → { -minore } = نابالغ
p-kw3jj = [اکیلے نابالغوں][1] کا صفحہ پڑھیں۔
