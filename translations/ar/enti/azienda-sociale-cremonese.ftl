### Azienda Sociale Cremonese — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Azienda Sociale Cremonese
title = المؤسسة الاجتماعية في كريمونا (Azienda Sociale Cremonese)
# it: Un ente per i servizi sociali. Ha guidato il progetto Terre di Inclusione.
summary = جهة للخدمات الاجتماعية. قادت مشروع Terre di Inclusione.
# it: Azienda Sociale del Cremonese; Terre di Inclusione; servizi sociali
keywords = Azienda Sociale del Cremonese; Terre di Inclusione; خدمات اجتماعية

## Che cosa fa

# it: L'Azienda Sociale Cremonese ha guidato [Terre di Inclusione][1]. Il progetto riguardava il Cremonese e il Casalasco, con altri quindici enti.
# note: [1] = progetti/terre-di-inclusione
p-7ep26 = قادت Azienda Sociale Cremonese مشروع [Terre di Inclusione][1]. شمل المشروع منطقتي كريمونا وكازالاسكو، مع خمس عشرة جهة أخرى.
# it: Il progetto aveva quattro azioni:
p-5h9tv = كان للمشروع أربعة أعمال:
# it: Corsi di italiano per adulti e bambini.
# note: voce 1 di 4
l-gdgm3 = دورات في اللغة الإيطالية للكبار والأطفال.
# it: Un elenco unico dei [mediatori][1] e corsi per loro.
# note: voce 2 di 4
# note: [1] = termini/mediatore-linguistico
l-xbew9 = قائمة واحدة [للوسطاء][1] ودورات لهم.
# it: Materiale in più lingue su servizi e progetti.
# note: voce 3 di 4
l-qpi7j = مواد بعدة لغات عن الخدمات والمشاريع.
# it: Sostegno alle associazioni, anche a quelle di cittadini stranieri.
# note: voce 4 di 4
l-swv38 = دعم الجمعيات، ومنها جمعيات المواطنين الأجانب.
# it: Il progetto usava fondi europei del periodo 2014-2020.
p-zuaq5 = استخدم المشروع أموالًا أوروبية من الفترة 2014-2020.
