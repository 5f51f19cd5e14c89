### Centro interculturale Mondinsieme — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro interculturale Mondinsieme
title = مركز Mondinsieme لتعدد الثقافات
# it: La sede di Mondinsieme a Cremona, un luogo di incontro.
summary = مقر Mondinsieme في كريمونا، وهو مكان لقاء.
# it: Mondinsieme; centro interculturale; segreteria; incontro
keywords = Mondinsieme; مركز تعدد الثقافات; سكرتارية; لقاء
# it: Mondinsieme ha qui la sua sede dal 2012. Nello stesso edificio ci sono altri servizi del Comune per le famiglie.
p-gkpy2 = مقر Mondinsieme هنا منذ عام 2012. وفي المبنى نفسه خدمات أخرى من البلدية للعائلات.

## Modalità di accesso

# it: Puoi venire per [incontro e mediazione][1]. Nel 2012 la nuova sede doveva avere una segreteria e sale per riunioni.
# note: [1] = servizi/mediazione-mondinsieme
p-cn52g = يمكنك أن تأتي من أجل [اللقاء والوساطة][1]. في عام 2012 كان مقررًا أن تكون في المقر الجديد سكرتارية وقاعات اجتماعات.

## Orari e telefono

# it: Orari e telefono
t-iqk4x = أوقات العمل والهاتف
# it: Orari, telefono e posta elettronica **non sono pubblicati**. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-xwxgs = أوقات العمل والهاتف والبريد الإلكتروني **غير منشورة**. اذهب بنفسك، أو اسأل [بلدية كريمونا][1].
