### Centro interculturale Mondinsieme — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro interculturale Mondinsieme
title = Mondinsieme کا بین الثقافتی مرکز
# it: La sede di Mondinsieme a Cremona, un luogo di incontro.
summary = کریمونا میں لوگوں کے ملنے کی جگہ، جہاں Mondinsieme ہے۔
# it: Mondinsieme; centro interculturale; segreteria; incontro
keywords = Mondinsieme; بین الثقافتی مرکز; دفتر; ملاقات
# it: Mondinsieme ha qui la sua sede dal 2012. Nello stesso edificio ci sono altri servizi del Comune per le famiglie.
p-gkpy2 = Mondinsieme کا دفتر 2012 سے یہاں ہے۔ اسی عمارت میں بلدیہ کی خاندانوں کے لیے دوسری سروسز بھی ہیں۔

## Modalità di accesso

# it: Puoi venire per [incontro e mediazione][1]. Nel 2012 la nuova sede doveva avere una segreteria e sale per riunioni.
# note: [1] = servizi/mediazione-mondinsieme
p-cn52g = آپ [میل جول اور ثالثی][1] کے لیے آ سکتے ہیں۔ 2012 میں نئی جگہ میں دفتر اور میٹنگ کے کمرے بننے تھے۔

## Orari e telefono

# it: Orari e telefono
t-iqk4x = اوقات اور فون
# it: Orari, telefono e posta elettronica **non sono pubblicati**. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-xwxgs = اوقات، فون اور ای میل **شائع نہیں ہوئے**۔ خود جائیں، یا [کریمونا کی بلدیہ (Comune di Cremona)][1] سے پوچھیں۔
