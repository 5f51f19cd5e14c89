### ricorso — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = الطعن
# it: La domanda a un giudice di cambiare una decisione.
summary = الطلب إلى القاضي أن يغيّر قرارًا.
# it: giudice; avvocato; rifiuto; diniego
keywords = قاضٍ; محامٍ; رفض; استئناف; تظلم
# it: Puoi farlo contro un rifiuto, una multa o un'[espulsione][1]. I giorni partono da quando ricevi il foglio.
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = أمر الطرد
p-x9q27 = يمكنك أن تقدّمه ضد رفض أو غرامة أو [أمر طرد (espulsione)][1]. تبدأ الأيام من وقت استلامك الورقة.
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = اذهب فورًا إلى [محامٍ][1].
