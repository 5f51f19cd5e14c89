### Fare una denuncia — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fare una denuncia
# term: denuncia → { -denuncia } = заява до поліції
title = Подати заяву до поліції
# it: Come dire alla polizia che hai subito un reato.
summary = Як сказати поліції, що проти вас скоїли злочин.
# it: denuncia; querela; furto; truffa; polizia; carabinieri; aggressione; mi hanno rubato; minacce; violenza sessuale; mi hanno picchiato; mi hanno aggredito; mi hanno minacciato; mi hanno truffato
# term: denuncia → { -denuncia } = заява до поліції
keywords = заява до поліції; denuncia; querela; крадіжка; шахрайство; поліція; карабінери; напад; мене обікрали; погрози; сексуальне насильство; мене побили; на мене напали; мене обдурили; мені погрожують
# it: un documento, se ce l'hai
f-js2sa = документ, якщо маєте
# it: le prove: messaggi, foto, certificati medici
f-889qc = докази: повідомлення, фото, медичні довідки
# it: la copia della denuncia
# term: denuncia → { -denuncia } = заява до поліції
f-tsvsq = копія заяви до поліції
# it: emergenza
f-ncphn = екстрена допомога
# it: Se qualcuno ti ha rubato, truffato o picchiato, puoi fare una [denuncia][1].
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = заява до поліції
p-hbu8r = Якщо вас обікрали, обманули або побили, ви можете подати [заяву до поліції (denuncia)][1].

## A chi è rivolto

# it: A tutti. Se non hai il permesso, parla prima con un avvocato o un'associazione. Ti spiegano che cosa può succedere.
p-372v6 = Для всіх. Якщо у вас немає посвідки, спочатку поговоріть з адвокатом або асоціацією. Вам пояснять, що може статися.

## Come fare

# it: Se sta succedendo adesso, chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-irjkc = Якщо це відбувається зараз, дзвоніть { $phone }.
# it: Vai in [Questura][1] o dai Carabinieri.
# note: voce 1 di 6
# note: [1] = termini/questura
# term: questura → { -questura } = управління поліції
l-ps2h3 = Ідіть до [управління поліції (Questura)][1] або до карабінерів.
# it: Chiedi un interprete, se non parli italiano. È un tuo diritto.
# note: voce 2 di 6
l-nrwwz = Попросіть перекладача, якщо не говорите італійською. Це ваше право.
# it: Racconta i fatti in ordine: quando, dove, chi.
# note: voce 3 di 6
l-jh6ed = Розкажіть факти по порядку: коли, де, хто.
# it: Fai leggere di nuovo tutto. Firma solo se è giusto.
# note: voce 4 di 6
l-xngur = Попросіть прочитати все ще раз. Підпишіть, лише якщо все правильно.
# it: Chiedi una **copia**.
# note: voce 5 di 6
l-j76uc = Попросіть **копію**.
# it: Se sei ferito, vai prima al pronto soccorso. Tieni il certificato.
# note: voce 6 di 6
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
l-dqcgp = Якщо ви поранені, спочатку йдіть до { -pronto-soccorso(case: "gen") }. Збережіть довідку.

## Tempi e scadenze

# it: Per molti reati serve la [querela][1]: chiedi di punire chi ti ha fatto del male. Di solito hai tre mesi. Per alcuni reati, come lo stalking, hai più tempo. Non aspettare.
# note: [1] = termini/denuncia
# term: querela → { -denuncia } = заява до поліції
p-2zx5e = Для багатьох злочинів потрібна [вимога покарати винного (querela)][1]: ви просите покарати того, хто завдав вам шкоди. Зазвичай у вас є три місяці. Для деяких злочинів, як-от переслідування, часу більше. Не чекайте.

## Casi particolari

# it: **Violenza in casa o stalking.** Prima puoi chiamare il [numero antiviolenza][1].
# note: voce 1 di 3
# note: [1] = servizi/antiviolenza-1522
l-gdtq7 = **Домашнє насильство або переслідування.** Спочатку ви можете подзвонити на [номер проти насильства][1].
# it: **Truffa su internet.** Salva i messaggi e i numeri.
# note: voce 2 di 3
l-zq2nf = **Шахрайство в інтернеті.** Збережіть повідомлення і номери.
# it: **Discriminazione.** Leggi [come segnalarla][1].
# note: voce 3 di 3
# note: [1] = servizi/segnalare-discriminazione
l-q4pry = **Дискримінація.** Читайте, [як про неї повідомити][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-5sxvh = Якщо щось піде не так
# it: Non vogliono scrivere la denuncia? Hanno il dovere di riceverla. Torna con un avvocato o vai in un altro ufficio.
# term: denuncia → { -denuncia } = заява до поліції
p-kj6yn = Не хочуть записувати заяву? Вони зобов’язані її прийняти. Поверніться з адвокатом або йдіть до іншого відділу.
