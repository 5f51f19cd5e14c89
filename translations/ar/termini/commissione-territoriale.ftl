### Commissione territoriale — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Commissione territoriale
title = اللجنة الإقليمية
# it: Le persone che ascoltano la tua storia e decidono sull'asilo.
# term: asilo → { -protezione-internazionale } = الحماية الدولية
summary = الأشخاص الذين يسمعون قصتك ويقررون في اللجوء.
# it: intervista; asilo; colloquio
# term: asilo → { -protezione-internazionale } = الحماية الدولية
keywords = مقابلة; لجوء; مقابلة اللجوء; لجنة
# it: Parli con una persona, con un interprete. Puoi portare le prove e un avvocato.
p-nupiw = تتكلم مع شخص، ومعك مترجم. يمكنك أن تحضر الأدلة ومحاميًا.
# it: Di' la verità. Se non capisci una domanda, dillo.
p-yrn3w = قل الحقيقة. إذا لم تفهم سؤالًا، فقل ذلك.
