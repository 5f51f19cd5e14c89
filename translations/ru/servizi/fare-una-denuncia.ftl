### Fare una denuncia — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fare una denuncia
# term: denuncia → { -denuncia } = заявление в полицию
title = Подать заявление в полицию
# it: Come dire alla polizia che hai subito un reato.
summary = Как сказать полиции, что вы пострадали от преступления.
# it: denuncia; querela; furto; truffa; polizia; carabinieri; aggressione; mi hanno rubato; minacce; violenza sessuale; mi hanno picchiato; mi hanno aggredito; mi hanno minacciato; mi hanno truffato
# term: denuncia → { -denuncia } = заявление в полицию
keywords = заявление; жалоба; кража; мошенничество; полиция; карабинеры; нападение; меня обокрали; угрозы; сексуальное насилие; меня избили; на меня напали; меня обманули; мне угрожают
# it: un documento, se ce l'hai
f-js2sa = документ, если он у вас есть
# it: le prove: messaggi, foto, certificati medici
f-889qc = доказательства: сообщения, фото, медицинские справки
# it: la copia della denuncia
# term: denuncia → { -denuncia } = заявление в полицию
f-tsvsq = копия заявления в полицию
# it: emergenza
f-ncphn = экстренная помощь
# it: Se qualcuno ti ha rubato, truffato o picchiato, puoi fare una [denuncia][1].
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = заявление в полицию
p-hbu8r = Если кто-то вас обокрал, обманул или избил, вы можете подать [заявление в полицию (denuncia)][1].

## A chi è rivolto

# it: A tutti. Se non hai il permesso, parla prima con un avvocato o un'associazione. Ti spiegano che cosa può succedere.
p-372v6 = Для всех. Если у вас нет вида на жительство, сначала поговорите с адвокатом или ассоциацией. Вам объяснят, что может произойти.

## Come fare

# it: Se sta succedendo adesso, chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-irjkc = Если это происходит прямо сейчас, звоните { $phone }.
# it: Vai in [Questura][1] o dai Carabinieri.
# note: voce 1 di 6
# note: [1] = termini/questura
# term: questura → { -questura } = управление полиции
l-ps2h3 = Идите в [управление полиции (Questura)][1] или к карабинерам (Carabinieri).
# it: Chiedi un interprete, se non parli italiano. È un tuo diritto.
# note: voce 2 di 6
l-nrwwz = Попросите переводчика, если не говорите по-итальянски. Это ваше право.
# it: Racconta i fatti in ordine: quando, dove, chi.
# note: voce 3 di 6
l-jh6ed = Расскажите факты по порядку: когда, где, кто.
# it: Fai leggere di nuovo tutto. Firma solo se è giusto.
# note: voce 4 di 6
l-xngur = Попросите прочитать всё ещё раз. Подписывайте, только если всё верно.
# it: Chiedi una **copia**.
# note: voce 5 di 6
l-j76uc = Попросите **копию**.
# it: Se sei ferito, vai prima al pronto soccorso. Tieni il certificato.
# note: voce 6 di 6
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
l-dqcgp = Если вы ранены, сначала идите в { -pronto-soccorso }. Сохраните справку.

## Tempi e scadenze

# it: Per molti reati serve la [querela][1]: chiedi di punire chi ti ha fatto del male. Di solito hai tre mesi. Per alcuni reati, come lo stalking, hai più tempo. Non aspettare.
# note: [1] = termini/denuncia
# term: querela → { -denuncia } = заявление в полицию
p-2zx5e = Для многих преступлений нужна [жалоба с просьбой наказать (querela)][1]: вы просите наказать того, кто причинил вам зло. Обычно на неё есть три месяца. Для некоторых преступлений, таких как преследование (stalking), времени больше. Не ждите.

## Casi particolari

# it: **Violenza in casa o stalking.** Prima puoi chiamare il [numero antiviolenza][1].
# note: voce 1 di 3
# note: [1] = servizi/antiviolenza-1522
l-gdtq7 = **Насилие дома или преследование.** Сначала вы можете позвонить по [номеру против насилия][1].
# it: **Truffa su internet.** Salva i messaggi e i numeri.
# note: voce 2 di 3
l-zq2nf = **Мошенничество в интернете.** Сохраните сообщения и номера.
# it: **Discriminazione.** Leggi [come segnalarla][1].
# note: voce 3 di 3
# note: [1] = servizi/segnalare-discriminazione
l-q4pry = **Дискриминация.** Читайте, [как о ней сообщить][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-5sxvh = Если что-то идёт не так
# it: Non vogliono scrivere la denuncia? Hanno il dovere di riceverla. Torna con un avvocato o vai in un altro ufficio.
# term: denuncia → { -denuncia } = заявление в полицию
p-kj6yn = Не хотят записать ваше заявление? Они обязаны его принять. Вернитесь с адвокатом или идите в другое отделение.
