### Aiuto gratis con le domande: patronato e CAF — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aiuto gratis con le domande: patronato e CAF
# term: patronato → { -patronato } = бюро допомоги з документами
# term: caf → { -caf } = центр податкової допомоги
title = Безкоштовна допомога із заявами: patronato і CAF
# it: Uffici che compilano per te le domande a INPS, Questura e altri enti.
# term: inps → { -inps } = інститут соціального забезпечення
# term: questura → { -questura } = управління поліції
summary = Бюро, які заповнюють за вас заяви до INPS, Questura та інших установ.
# it: patronato; CAF; compilare; modulo; domanda INPS; aiuto gratis; sindacato; sanatoria; regolarizzazione; regolarizzarsi; mettersi in regola; come avere i documenti
# term: patronato → { -patronato } = бюро допомоги з документами
# term: caf → { -caf } = центр податкової допомоги
# term: inps → { -inps } = інститут соціального забезпечення
# term: sindacato → { -sindacato } = профспілка
keywords = patronato; патронато; CAF; заповнити бланк; заява до INPS; безкоштовна допомога; профспілка; легалізація; легалізуватися; санаторія для мігрантів; як отримати документи
# it: le lettere che hai ricevuto
f-35tt5 = листи, які ви отримали
# it: la domanda mandata e la ricevuta
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
f-e3h2k = надіслана заява і квитанція
# it: Se un modulo è difficile, non fare da solo. Ci sono due tipi di ufficio che ti aiutano.
p-s69p4 = Якщо бланк складний, не робіть цього самі. Є два види бюро, які вам допоможуть.

## A chi è rivolto

# it: A tutti. Non serve essere iscritti a un sindacato.
# term: sindacato → { -sindacato } = профспілка
p-9u7ze = Для всіх. Ви не мусите бути членом { -sindacato(case: "gen") }.
# it: Ufficio
c-u5id7 = Бюро
# it: Che cosa fa
c-5rzst = Чим займається
# it: [Patronato][1]
# note: [1] = termini/patronato
# term: patronato → { -patronato } = бюро допомоги з документами
c-eujee = [Бюро допомоги з документами (patronato)][1]
# it: Domande all'INPS e all'INAIL, pensione, disoccupazione, maternità, permesso di soggiorno
# term: inps → { -inps } = інститут соціального забезпечення
# term: inail → { -inail } = страхування від нещасних випадків на роботі
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
c-r8emj = Заяви до INPS та INAIL, пенсія, безробіття, декрет, посвідка на проживання
# it: [CAF][1]
# note: [1] = termini/caf
# term: caf → { -caf } = центр податкової допомоги
c-c4w4p = [Центр податкової допомоги (CAF)][1]
# it: Tasse, 730, ISEE
# term: 730 → { -modello-730 } = податкова декларація
# term: isee → { -isee } = показник достатку сім’ї
c-af5cv = Податки, декларація 730, ISEE
# it: Spesso sono nello stesso palazzo.
p-yi4uy = Часто вони в одній будівлі.

## Come fare

# it: Cerca su internet **patronato** e il nome del comune dove abiti. Oppure chiedi in Comune.
# note: voce 1 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# term: patronato → { -patronato } = бюро допомоги з документами
l-inygd = Шукайте в інтернеті слово **patronato** (бюро допомоги з документами) і назву міста чи села, де ви живете. Або запитайте в муніципалітеті (Comune).
# it: Telefona prima. Chiedi che documenti servono e se devi pagare.
# note: voce 2 di 5
l-knag2 = Спочатку зателефонуйте. Запитайте, які документи потрібні і чи треба платити.
# it: Porta tutte le lettere, anche quelle che non capisci.
# note: voce 3 di 5
l-u58yu = Візьміть усі листи, навіть ті, яких не розумієте.
# it: Leggi la [delega][1] prima di firmare.
# note: voce 4 di 5
# note: [1] = termini/delega
# term: delega → { -delega } = письмове доручення
l-wrspn = Прочитайте [письмове доручення (delega)][1], перш ніж підписати.
# it: Chiedi sempre la **ricevuta** della domanda. Conservala.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
l-h5qj5 = Завжди просіть **квитанцію** про подання заяви. Зберігайте її.

## Quanto costa

# it: Le domande principali con il patronato sono gratis per legge. Per alcune altre puoi dover pagare poco. L'ISEE al CAF è di solito gratis. Per il 730 spesso paghi.
# term: patronato → { -patronato } = бюро допомоги з документами
# term: isee → { -isee } = показник достатку сім’ї
# term: caf → { -caf } = центр податкової допомоги
# term: 730 → { -modello-730 } = податкова декларація
p-wtdjy = Основні заяви через patronato за законом безкоштовні. За деякі інші, можливо, доведеться трохи заплатити. ISEE у CAF зазвичай безкоштовний. За декларацію 730 часто треба платити.
# it: Chiedi il prezzo prima. Attento a chi chiede soldi per strada o al bar per fare le domande: non è un patronato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = бюро допомоги з документами
p-mgnsr = Спочатку запитайте ціну. Остерігайтеся тих, хто на вулиці або в барі просить гроші за заповнення заяв: це не patronato.

## Casi particolari

# it: Alcuni patronati hanno operatori che parlano altre lingue. Chiedilo al telefono.
# term: patronati → { -patronato } = бюро допомоги з документами
p-c3upk = У деяких patronato є працівники, які говорять іншими мовами. Запитайте по телефону.

## Se qualcosa va male

# it: Se qualcosa va male
t-6zuve = Якщо щось піде не так
# it: Non sei contento? Puoi cambiare patronato quando vuoi. Fatti ridare i documenti.
# term: patronato → { -patronato } = бюро допомоги з документами
p-xvzcw = Ви незадоволені? Ви можете змінити { -patronato }, коли захочете. Попросіть повернути вам документи.
