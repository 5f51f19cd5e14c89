### Bambini e ragazzi in pericolo — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e ragazzi in pericolo
title = Діти і підлітки в небезпеці
# it: I numeri per i minorenni e per chi vede un bambino in difficoltà.
# term: minorenni → { -minore } = неповнолітня особа
summary = Номери для неповнолітніх і для тих, хто бачить дитину в біді.
# it: 114; telefono azzurro; maltrattamento; bullismo; bambino in pericolo; 19696; abuso
keywords = 114; telefono azzurro; жорстоке поводження; булінг; дитина в небезпеці; б’ють дитину; 19696; насильство над дитиною
# it: ascolto e aiuto
f-8vamq = вислухають і допоможуть
# it: bambini in pericolo
f-y7s7g = діти в небезпеці
# it: ascolto per ragazzi
f-393m5 = лінія для підлітків
# it: emergenza
f-b58zz = екстрена допомога
# it: Se sei un bambino o un ragazzo e stai male, puoi parlare con qualcuno. È gratis.
p-btv5u = Якщо ви дитина чи підліток і вам погано, ви можете з кимось поговорити. Це безкоштовно.

## A chi è rivolto

# it: Ai minorenni. Anche ai genitori, ai vicini e agli insegnanti.
# term: minorenni → { -minore } = неповнолітня особа
p-3acsh = Для неповнолітніх. Також для батьків, сусідів і вчителів.

## Come fare

# it: Se un bambino rischia la vita, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-xumui = Якщо життя дитини в небезпеці, дзвоніть { $phone-emergenza }.
# it: Che cosa succede
c-mrwi4 = Що відбувається
# it: Numero
c-r749q = Номер
# it: Un bambino è in pericolo
c-xvwb2 = Дитина в небезпеці
# it: Hai bisogno di parlare
c-9it7w = Вам треба поговорити
# it: Chiama da un posto tranquillo.
# note: voce 1 di 3
l-m4xfs = Дзвоніть зі спокійного місця.
# it: Di' che cosa succede. Puoi non dire il tuo nome.
# note: voce 2 di 3
l-uy8ge = Скажіть, що відбувається. Можна не називати свого імені.
# it: Ascolta il consiglio. Fai domande.
# note: voce 3 di 3
l-pr4c5 = Вислухайте пораду. Ставте запитання.

## Cosa si ottiene

# it: Una persona ti ascolta e ti crede. Se c'è un pericolo, questa persona chiama chi può proteggerti.
p-75v3a = Людина вас вислухає і повірить вам. Якщо є небезпека, ця людина покличе того, хто може вас захистити.

## Casi particolari

# it: **Bullismo** a scuola o su internet: salva i messaggi e parla con un adulto.
# note: voce 1 di 3
l-gjxgt = **Булінг** у школі або в інтернеті: збережіть повідомлення і поговоріть з дорослим.
# it: **Ti vogliono far sposare contro la tua volontà** o portarti via? Chiama prima di partire.
# note: voce 2 di 3
l-5nfwb = **Вас хочуть одружити проти вашої волі** або вивезти? Дзвоніть до від’їзду.
# it: **Sei genitore e non ce la fai più?** Chiedi aiuto al [consultorio][1] o ai [servizi sociali][2].
# note: voce 3 di 3
# note: [1] = servizi/consultorio
# note: [2] = servizi/servizio-sociale
# term: consultorio → { -consultorio-familiare } = сімейна консультація
l-t478m = **Ви мати чи батько і більше не маєте сил?** Попросіть допомоги в [сімейній консультації (consultorio)][1] або в [соціальних службах (servizi sociali)][2].
