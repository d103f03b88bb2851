<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>Add a rule of law</source>
      <translation>Додати норму права</translation>
    </message>
    <message>
      <source>All letters</source>
      <translation>Усі листи</translation>
    </message>
    <message>
      <source>Check a file…</source>
      <translation>Перевірити файл…</translation>
    </message>
    <message>
      <source>Check the letter again</source>
      <translation>Перевірити лист ще раз</translation>
    </message>
    <message>
      <source>Colours of the system</source>
      <translation>Кольори системи</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation>Темні кольори</translation>
    </message>
    <message>
      <source>Destroy the vault…</source>
      <translation>Знищити сейф…</translation>
    </message>
    <message>
      <source>Find or do anything</source>
      <translation>Знайти чи виконати</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Довідка</translation>
    </message>
    <message>
      <source>History of this letter</source>
      <translation>Історія цього листа</translation>
    </message>
    <message>
      <source>Larger page</source>
      <translation>Збільшити сторінку</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Більший текст</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation>Світлі кольори</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>Заблокувати зараз</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Меню</translation>
    </message>
    <message>
      <source>Name this version…</source>
      <translation>Назвати цю версію…</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Наступний крок</translation>
    </message>
    <message>
      <source>Protected names…</source>
      <translation>Захищені імена…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Вийти</translation>
    </message>
    <message>
      <source>Read an endorsement…</source>
      <translation>Прочитати згоду…</translation>
    </message>
    <message>
      <source>Read the page, or write again</source>
      <translation>Читати сторінку або знову писати</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Повторити дію</translation>
    </message>
    <message>
      <source>Save as letter file…</source>
      <translation>Зберегти як файл листа…</translation>
    </message>
    <message>
      <source>Save now</source>
      <translation>Зберегти зараз</translation>
    </message>
    <message>
      <source>Sign a file…</source>
      <translation>Підписати файл…</translation>
    </message>
    <message>
      <source>Sign this letter for your organisation…</source>
      <translation>Підписати цього листа від вашої організації…</translation>
    </message>
    <message>
      <source>Smaller page</source>
      <translation>Зменшити сторінку</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Менший текст</translation>
    </message>
    <message>
      <source>Step before</source>
      <translation>Попередній крок</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Скасувати дію</translation>
    </message>
    <message>
      <source>Vault…</source>
      <translation>Сейф…</translation>
    </message>
  </context>
  <context>
    <name>AddressForms</name>
    <message>
      <source>%1: %2 … %3</source>
      <translation>%1: %2 … %3</translation>
    </message>
    <message>
      <source>%1: no form is known. Write it yourself.</source>
      <translation>%1: форма невідома. Напишіть її самі.</translation>
    </message>
    <message>
      <source>%1: say whether the holder is a man or a woman.</source>
      <translation>%1: вкажіть, чи обіймає посаду чоловік, чи жінка.</translation>
    </message>
    <message>
      <source>%1: write the name first, it stands in the form.</source>
      <translation>%1: спершу напишіть ім’я, воно входить до форми.</translation>
    </message>
    <message>
      <source>Its holder</source>
      <translation>Хто обіймає посаду</translation>
    </message>
    <message>
      <source>Kind of office</source>
      <translation>Вид посади</translation>
    </message>
    <message>
      <source>No native speaker has reviewed the forms of this language yet. Let somebody read them.</source>
      <translation>Форм цієї мови ще не перевіряв жоден її носій. Дайте комусь їх прочитати.</translation>
    </message>
    <message>
      <source>None, or not listed</source>
      <translation>Жодної або немає в списку</translation>
    </message>
    <message>
      <source>Of which country</source>
      <translation>Якої держави</translation>
    </message>
    <message>
      <source>The forms of address are written in.</source>
      <translation>Форми звертання вписано.</translation>
    </message>
    <message>
      <source>Use these forms</source>
      <translation>Ужити ці форми</translation>
    </message>
  </context>
  <context>
    <name>AddresseeCard</name>
    <message>
      <source>Add a way to hand it over</source>
      <translation>Додати спосіб передання</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Адреса</translation>
    </message>
    <message>
      <source>Address, and ways to hand it over</source>
      <translation>Адреса та способи передання</translation>
    </message>
    <message>
      <source>An embassy in your city can receive the letter.</source>
      <translation>Лист може прийняти посольство у вашому місті.</translation>
    </message>
    <message>
      <source>Before the name, such as “Her Excellency”.</source>
      <translation>Перед ім’ям, наприклад: «Її Високоповажність».</translation>
    </message>
    <message>
      <source>Fill in the forms of address</source>
      <translation>Вписати форми звертання</translation>
    </message>
    <message>
      <source>Form of address</source>
      <translation>Титул звертання</translation>
    </message>
    <message>
      <source>Holder looked up on</source>
      <translation>Хто обіймає посаду, перевірено</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Ім’я</translation>
    </message>
    <message>
      <source>Office</source>
      <translation>Посада або установа</translation>
    </message>
    <message>
      <source>Offices change hands. It is never printed.</source>
      <translation>Посади переходять до інших. Це ніколи не друкується.</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Адресат</translation>
    </message>
    <message>
      <source>Salutation</source>
      <translation>Звертання</translation>
    </message>
    <message>
      <source>Such as “President of Ukraine”.</source>
      <translation>Наприклад: «Президент України».</translation>
    </message>
    <message>
      <source>Such as “Your Excellency,”.</source>
      <translation>Наприклад: «Ваша Високоповажносте,».</translation>
    </message>
    <message>
      <source>Way to hand it over removed</source>
      <translation>Спосіб передання вилучено</translation>
    </message>
    <message>
      <source>Who holds the office, if the letter says so.</source>
      <translation>Хто обіймає посаду, якщо лист про це каже.</translation>
    </message>
  </context>
  <context>
    <name>Afterwards</name>
    <message numerus="yes">
      <source>%Ln files were made of the letter that you left. Folder: %1</source>
      <translation>
        <numerusform>З листа, який ви залишили, створено %Ln файл. Тека: %1</numerusform>
        <numerusform>З листа, який ви залишили, створено %Ln файли. Тека: %1</numerusform>
        <numerusform>З листа, який ви залишили, створено %Ln файлів. Тека: %1</numerusform>
      </translation>
    </message>
    <message>
      <source>1 file was made of the letter that you left. Folder: %1</source>
      <translation>З листа, який ви залишили, створено 1 файл. Тека: %1</translation>
    </message>
    <message>
      <source>Signed: %1</source>
      <translation>Підписано: %1</translation>
    </message>
    <message>
      <source>What was being made when you left was given up. Nothing was written.</source>
      <translation>Те, що створювалося, коли ви пішли, облишено. Нічого не записано.</translation>
    </message>
    <message>
      <source>What was being signed when you left was finished.</source>
      <translation>Те, що підписувалося, коли ви пішли, завершено.</translation>
    </message>
  </context>
  <context>
    <name>AnnexCard</name>
    <message>
      <source>Annex</source>
      <translation>Додаток</translation>
    </message>
    <message>
      <source>For your group only. It is never printed.</source>
      <translation>Лише для вашої групи. Це ніколи не друкується.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Сторінки</translation>
    </message>
    <message>
      <source>Reason, if not everybody may read it</source>
      <translation>Причина, якщо читати можуть не всі</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>Who may read it</source>
      <translation>Хто може це читати</translation>
    </message>
  </context>
  <context>
    <name>ArgumentMap</name>
    <message>
      <source>%1 (not bound)</source>
      <translation>%1 (не зобов’язано)</translation>
    </message>
    <message numerus="yes">
      <source>%Ln demands lack something.</source>
      <translation>
        <numerusform>%Ln вимозі чогось бракує.</numerusform>
        <numerusform>%Ln вимогам чогось бракує.</numerusform>
        <numerusform>%Ln вимогам чогось бракує.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln rules do not bind whom they are said to bind.</source>
      <translation>
        <numerusform>%Ln норма не зобов’язує тих, кого названо.</numerusform>
        <numerusform>%Ln норми не зобов’язують тих, кого названо.</numerusform>
        <numerusform>%Ln норм не зобов’язують тих, кого названо.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 demand lacks something.</source>
      <translation>Одній вимозі чогось бракує.</translation>
    </message>
    <message>
      <source>1 rule does not bind whom it is said to bind.</source>
      <translation>1 норма не зобов’язує того, кого названо.</translation>
    </message>
    <message>
      <source>As a picture</source>
      <translation>Схемою</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>Таблицею</translation>
    </message>
    <message>
      <source>Carries: %1</source>
      <translation>На цьому тримається: %1</translation>
    </message>
    <message>
      <source>Demand</source>
      <translation>Вимога</translation>
    </message>
    <message>
      <source>Demand %1</source>
      <translation>Вимога %1</translation>
    </message>
    <message>
      <source>Demands</source>
      <translation>Вимоги</translation>
    </message>
    <message>
      <source>Every demand rests on facts and rules, and all are used.</source>
      <translation>Кожна вимога спирається на факти й норми, і всі їх використано.</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Факти</translation>
    </message>
    <message>
      <source>How it is shown</source>
      <translation>Як це показано</translation>
    </message>
    <message>
      <source>It does not bind: %1.</source>
      <translation>Не зобов’язує: %1.</translation>
    </message>
    <message>
      <source>It rests on no fact.</source>
      <translation>Вона не спирається на жоден факт.</translation>
    </message>
    <message>
      <source>It rests on no rule.</source>
      <translation>Вона не спирається на жодну норму.</translation>
    </message>
    <message>
      <source>Its rules do not say whom they bind.</source>
      <translation>Її норми не кажуть, кого вони зобов’язують.</translation>
    </message>
    <message>
      <source>Lies on</source>
      <translation>На кому лежить</translation>
    </message>
    <message>
      <source>Lies on: %1</source>
      <translation>Лежить на: %1</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Чого бракує</translation>
    </message>
    <message numerus="yes">
      <source>No demand rests on %Ln facts or rules.</source>
      <translation>
        <numerusform>На %Ln факт чи норму не спирається жодна вимога.</numerusform>
        <numerusform>На %Ln факти чи норми не спирається жодна вимога.</numerusform>
        <numerusform>На %Ln фактів чи норм не спирається жодна вимога.</numerusform>
      </translation>
    </message>
    <message>
      <source>No demand rests on 1 fact or rule.</source>
      <translation>На 1 факт чи норму не спирається жодна вимога.</translation>
    </message>
    <message>
      <source>No demand rests on it.</source>
      <translation>На це не спирається жодна вимога.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Немає</translation>
    </message>
    <message>
      <source>Press a box or a row to go to it.</source>
      <translation>Натисніть на блок або рядок, щоб перейти до нього.</translation>
    </message>
    <message>
      <source>Rests on: %1</source>
      <translation>Спирається на: %1</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Норми</translation>
    </message>
    <message>
      <source>There is no demand yet.</source>
      <translation>Вимог іще немає.</translation>
    </message>
    <message>
      <source>What rests on what</source>
      <translation>Що на що спирається</translation>
    </message>
    <message>
      <source>Write facts, choose rules of law and add demands. Then you see here which demand rests on which of them, and what still rests on nothing.</source>
      <translation>Запишіть факти, виберіть норми права й додайте вимоги. Тоді тут буде видно, яка вимога на що спирається, а що ще ні на що не спирається.</translation>
    </message>
    <message>
      <source>individuals</source>
      <translation>окремі особи</translation>
    </message>
  </context>
  <context>
    <name>BackupPage</name>
    <message>
      <source>A restored vault lies in a folder of its own. This one stays as it is.</source>
      <translation>Відновлений сейф лежить в окремій теці. Цей лишається, як є.</translation>
    </message>
    <message>
      <source>An earlier backup</source>
      <translation>Давніша резервна копія</translation>
    </message>
    <message>
      <source>An empty folder for the restored vault</source>
      <translation>Порожня тека для відновленого сейфа</translation>
    </message>
    <message>
      <source>Backup (%1)</source>
      <translation>Резервна копія (%1)</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Резервні копії</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>Скасовано. Нічого не записано.</translation>
    </message>
    <message>
      <source>Checking the copy…</source>
      <translation>Перевірка копії…</translation>
    </message>
    <message>
      <source>Copying…</source>
      <translation>Копіювання…</translation>
    </message>
    <message>
      <source>Done.</source>
      <translation>Готово.</translation>
    </message>
    <message>
      <source>Last backup</source>
      <translation>Остання резервна копія</translation>
    </message>
    <message>
      <source>Made, and read back: %1</source>
      <translation>Створено й перечитано: %1</translation>
    </message>
    <message>
      <source>Make a backup now…</source>
      <translation>Створити резервну копію…</translation>
    </message>
    <message>
      <source>One sealed file with everything. Keep it on another disk. It opens with the same passphrase.</source>
      <translation>Один запечатаний файл з усім. Тримайте його на іншому диску. Його відкриває та сама парольна фраза.</translation>
    </message>
    <message>
      <source>Passphrase of the backup</source>
      <translation>Парольна фраза резервної копії</translation>
    </message>
    <message>
      <source>Reading it back…</source>
      <translation>Перечитування…</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Відновити</translation>
    </message>
    <message>
      <source>Restore a backup beside it…</source>
      <translation>Відновити копію поруч…</translation>
    </message>
    <message>
      <source>Restored. To open it, start PetitionDesk with: %1</source>
      <translation>Відновлено. Щоб відкрити, запустіть PetitionDesk так: %1</translation>
    </message>
    <message>
      <source>Restoring…</source>
      <translation>Відновлення…</translation>
    </message>
    <message>
      <source>The backup to restore</source>
      <translation>Резервна копія для відновлення</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Резервної копії ще немає.</translation>
    </message>
    <message>
      <source>Where the backup is to be</source>
      <translation>Де має бути резервна копія</translation>
    </message>
    <message>
      <source>Writing the backup…</source>
      <translation>Запис резервної копії…</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message numerus="yes">
      <source>%Ln things are needed here</source>
      <translation>
        <numerusform>Тут потрібен %Ln пункт</numerusform>
        <numerusform>Тут потрібні %Ln пункти</numerusform>
        <numerusform>Тут потрібно %Ln пунктів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln things to finish here</source>
      <translation>
        <numerusform>Тут треба завершити %Ln пункт</numerusform>
        <numerusform>Тут треба завершити %Ln пункти</numerusform>
        <numerusform>Тут треба завершити %Ln пунктів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln things to look at here</source>
      <translation>
        <numerusform>Тут варто переглянути %Ln пункт</numerusform>
        <numerusform>Тут варто переглянути %Ln пункти</numerusform>
        <numerusform>Тут варто переглянути %Ln пунктів</numerusform>
      </translation>
    </message>
    <message>
      <source>One thing is needed here</source>
      <translation>Тут потрібен 1 пункт</translation>
    </message>
    <message>
      <source>One thing to finish here</source>
      <translation>Тут треба завершити 1 пункт</translation>
    </message>
    <message>
      <source>One thing to look at here</source>
      <translation>Тут варто переглянути 1 пункт</translation>
    </message>
  </context>
  <context>
    <name>BeginPanel</name>
    <message>
      <source>Begin</source>
      <translation>Почати</translation>
    </message>
    <message>
      <source>Kind of letter</source>
      <translation>Вид листа</translation>
    </message>
    <message>
      <source>Learn from a sample</source>
      <translation>Навчитися на зразку</translation>
    </message>
    <message>
      <source>Letters (%1)</source>
      <translation>Листи (%1)</translation>
    </message>
    <message>
      <source>Main language</source>
      <translation>Основна мова</translation>
    </message>
    <message>
      <source>New letter</source>
      <translation>Новий лист</translation>
    </message>
    <message>
      <source>Open a letter file</source>
      <translation>Відкрити файл листа</translation>
    </message>
    <message>
      <source>Open a letter file…</source>
      <translation>Відкрити файл листа…</translation>
    </message>
    <message>
      <source>Open this sample</source>
      <translation>Відкрити цей зразок</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Зразок</translation>
    </message>
  </context>
  <context>
    <name>BlockField</name>
    <message>
      <source>Behind the %1 text</source>
      <translation>Відстає від тексту цією мовою: %1</translation>
    </message>
    <message>
      <source>Follows the text</source>
      <translation>Відповідає тексту</translation>
    </message>
    <message>
      <source>Not translated yet</source>
      <translation>Ще не перекладено</translation>
    </message>
    <message>
      <source>Read by a native speaker</source>
      <translation>Прочитано носієм мови</translation>
    </message>
    <message>
      <source>Still right</source>
      <translation>Досі правильно</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>Drag to move (Alt+Up, Alt+Down)</source>
      <translation>Перетягніть, щоб перемістити (Alt+вгору, Alt+вниз)</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>Згорнути</translation>
    </message>
    <message>
      <source>More about: %1</source>
      <translation>Докладніше: %1</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Перемістити вниз</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Перемістити вгору</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Розгорнути</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Вилучити</translation>
    </message>
  </context>
  <context>
    <name>CardBox</name>
    <message>
      <source>An earlier card of %1: you have verified a newer one. If they use this one again, ask for its number.</source>
      <translation>Попередня картка, %1: ви перевірили новішу. Якщо вони знову користуються цією, запитайте її номер.</translation>
    </message>
    <message>
      <source>Ask them to read their check number. Type it here.</source>
      <translation>Попросіть прочитати їхній контрольний номер. Введіть його тут.</translation>
    </message>
    <message>
      <source>Call %1 on a number you already knew. Do not use a number from this file.</source>
      <translation>Зателефонуйте за номером, який ви вже знали: %1. Не беріть номера з цього файлу.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрити</translation>
    </message>
    <message>
      <source>Eight groups of five digits, in the digits that you use.</source>
      <translation>Вісім груп по п’ять цифр, тими цифрами, якими ви користуєтеся.</translation>
    </message>
    <message>
      <source>Group %1 is not the one of this card. Ask them to read it once more.</source>
      <translation>Група %1 не від цієї картки. Попросіть прочитати її ще раз.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Не зараз</translation>
    </message>
    <message>
      <source>Not verified: anybody can make a card with this name.</source>
      <translation>Не перевірено: картку з цією назвою може зробити будь-хто.</translation>
    </message>
    <message>
      <source>The numbers do not match. Do not use this card. Ask for the card again in a different way.</source>
      <translation>Номери не збігаються. Не користуйтеся цією карткою. Попросіть картку ще раз іншим шляхом.</translation>
    </message>
    <message>
      <source>The numbers match. This card belongs to %1.</source>
      <translation>Номери збігаються. Власник цієї картки: %1.</translation>
    </message>
    <message>
      <source>This card names nobody. Do not use it.</source>
      <translation>Ця картка нікого не називає. Не користуйтеся нею.</translation>
    </message>
    <message>
      <source>This is another card than the one that you verified for %1. They have made a new one, or somebody pretends to be them. Its files and signatures wait until you check it.</source>
      <translation>Це не та картка, яку ви перевірили для %1. Або зроблено нову, або хтось видає себе за них. Її файли й підписи чекають, доки ви її перевірите.</translation>
    </message>
    <message>
      <source>This is your own card. Choose the card that the other organisation gave you.</source>
      <translation>Це ваша власна картка. Виберіть картку, яку вам дала інша організація.</translation>
    </message>
    <message>
      <source>Type the number that you hear. One that came with the file, or in a message, proves nothing.</source>
      <translation>Вводьте номер, який чуєте. Номер, що прийшов разом із файлом або в повідомленні, нічого не доводить.</translation>
    </message>
    <message>
      <source>Verify this card</source>
      <translation>Перевірити цю картку</translation>
    </message>
    <message>
      <source>You have verified this card. There is nothing to do.</source>
      <translation>Ви вже перевірили цю картку. Робити нічого не треба.</translation>
    </message>
  </context>
  <context>
    <name>CardsPage</name>
    <message>
      <source>Add a card…</source>
      <translation>Додати картку…</translation>
    </message>
    <message>
      <source>An earlier card; a newer one was verified since. What it signed stays.</source>
      <translation>Попередня картка; відтоді перевірено новішу. Те, що нею підписано, лишається.</translation>
    </message>
    <message>
      <source>Cards of others</source>
      <translation>Картки інших</translation>
    </message>
    <message>
      <source>Forget it</source>
      <translation>Забути її</translation>
    </message>
    <message>
      <source>Forget the card of %1? What it signed is from an unknown signer then.</source>
      <translation>Забути картку (%1)? Тоді підписане нею буде від невідомого підписувача.</translation>
    </message>
    <message>
      <source>Forget…</source>
      <translation>Забути…</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Залишити</translation>
    </message>
    <message>
      <source>Nobody is verified yet. An organisation gives you its card as a file and reads its check number to you by telephone; from then on you know what it signs.</source>
      <translation>Ще нікого не перевірено. Організація дає вам свою картку як файл і читає вам контрольний номер телефоном; відтоді ви впізнаєте, що вона підписує.</translation>
    </message>
    <message>
      <source>Organisations whose card you have verified. What they sign is told apart from what somebody else signs in their name.</source>
      <translation>Організації, чию картку ви перевірили. Їхні підписи відрізняються від того, що хтось інший підписує від їхнього імені.</translation>
    </message>
    <message>
      <source>The card of %1 is forgotten.</source>
      <translation>Картку забуто: %1.</translation>
    </message>
    <message>
      <source>The card of an organisation</source>
      <translation>Картка організації</translation>
    </message>
    <message>
      <source>Verified. It was valid until %1: ask for their new card.</source>
      <translation>Перевірено. Була дійсна до %1: попросіть їхню нову картку.</translation>
    </message>
    <message>
      <source>Verified. Valid until %1.</source>
      <translation>Перевірено. До %1 дійсна.</translation>
    </message>
  </context>
  <context>
    <name>CaseCard</name>
    <message>
      <source>%1 of %2 answered</source>
      <translation>Відповідей: %1 з %2</translation>
    </message>
    <message>
      <source>About the case</source>
      <translation>Про справу</translation>
    </message>
    <message>
      <source>Four short questions</source>
      <translation>Чотири короткі запитання</translation>
    </message>
    <message>
      <source>Remove: %1</source>
      <translation>Прибрати: %1</translation>
    </message>
  </context>
  <context>
    <name>CaseFields</name>
    <message>
      <source>Add a state</source>
      <translation>Додати державу</translation>
    </message>
    <message>
      <source>First or only day</source>
      <translation>Перший або єдиний день</translation>
    </message>
    <message>
      <source>How far the conflict is</source>
      <translation>На якому етапі конфлікт</translation>
    </message>
    <message>
      <source>In which situation</source>
      <translation>У якій ситуації</translation>
    </message>
    <message>
      <source>Last day, if it took longer</source>
      <translation>Останній день, якщо тривало довше</translation>
    </message>
    <message>
      <source>Not sure</source>
      <translation>Не знаю напевно</translation>
    </message>
    <message>
      <source>The answers find rules that do not fit. Leave open what you are not sure of. Nothing here is printed.</source>
      <translation>Відповіді допомагають знайти норми, які не підходять. Пропустіть те, у чому не впевнені. Нічого з цього не друкується.</translation>
    </message>
    <message>
      <source>When did it happen?</source>
      <translation>Коли це сталося?</translation>
    </message>
    <message>
      <source>Which states have a part in it?</source>
      <translation>Які держави до цього причетні?</translation>
    </message>
    <message>
      <source>Who are the persons? Tick all that is true.</source>
      <translation>Хто ці люди? Позначте все, що правда.</translation>
    </message>
  </context>
  <context>
    <name>CaseWords</name>
    <message>
      <source>After the fighting has ended</source>
      <translation>Після завершення боїв</translation>
    </message>
    <message>
      <source>Armed conflict inside a state</source>
      <translation>Збройний конфлікт усередині держави</translation>
    </message>
    <message>
      <source>Asylum seekers</source>
      <translation>Шукачі притулку</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>Діти</translation>
    </message>
    <message>
      <source>Civilians</source>
      <translation>Цивільні особи</translation>
    </message>
    <message>
      <source>Detained people</source>
      <translation>Затримані</translation>
    </message>
    <message>
      <source>Disappeared people</source>
      <translation>Зниклі люди</translation>
    </message>
    <message>
      <source>Foreigners where they are</source>
      <translation>Іноземці там, де вони є</translation>
    </message>
    <message>
      <source>Human rights defenders</source>
      <translation>Правозахисники</translation>
    </message>
    <message>
      <source>It holds them</source>
      <translation>Вона їх утримує</translation>
    </message>
    <message>
      <source>It would send them away</source>
      <translation>Вона хоче їх вислати</translation>
    </message>
    <message>
      <source>Members of a minority</source>
      <translation>Представники меншини</translation>
    </message>
    <message>
      <source>Migrant workers</source>
      <translation>Трудові мігранти</translation>
    </message>
    <message>
      <source>Nationals of the state that acts</source>
      <translation>Громадяни держави, яка діє</translation>
    </message>
    <message>
      <source>Occupation</source>
      <translation>Окупація</translation>
    </message>
    <message>
      <source>Peace</source>
      <translation>Мир</translation>
    </message>
    <message>
      <source>Prisoners of war</source>
      <translation>Військовополонені</translation>
    </message>
    <message>
      <source>Refugees</source>
      <translation>Біженці</translation>
    </message>
    <message>
      <source>Stateless people</source>
      <translation>Особи без громадянства</translation>
    </message>
    <message>
      <source>They are its nationals</source>
      <translation>Вони — її громадяни</translation>
    </message>
    <message>
      <source>They would be sent there</source>
      <translation>Їх туди вислали б</translation>
    </message>
    <message>
      <source>War between states</source>
      <translation>Війна між державами</translation>
    </message>
    <message>
      <source>We write to it</source>
      <translation>Ми їй пишемо</translation>
    </message>
    <message>
      <source>While the fighting goes on</source>
      <translation>Поки тривають бої</translation>
    </message>
    <message>
      <source>Women</source>
      <translation>Жінки</translation>
    </message>
    <message>
      <source>Wounded or sick</source>
      <translation>Поранені або хворі</translation>
    </message>
    <message>
      <source>a court, committee or council</source>
      <translation>суд, комітет чи рада</translation>
    </message>
    <message>
      <source>businesses</source>
      <translation>підприємства</translation>
    </message>
    <message>
      <source>each person who does it</source>
      <translation>кожна особа, яка це чинить</translation>
    </message>
    <message>
      <source>every party to the conflict</source>
      <translation>кожна сторона конфлікту</translation>
    </message>
    <message>
      <source>every state</source>
      <translation>кожна держава</translation>
    </message>
    <message>
      <source>states that stand outside</source>
      <translation>треті держави</translation>
    </message>
    <message>
      <source>the state in whose power it happens</source>
      <translation>держава, під владою якої це відбувається</translation>
    </message>
    <message>
      <source>the state that holds them</source>
      <translation>держава, яка їх утримує</translation>
    </message>
    <message>
      <source>the state that occupies</source>
      <translation>держава-окупант</translation>
    </message>
    <message>
      <source>the state that they would be sent to</source>
      <translation>держава, куди їх вислали б</translation>
    </message>
    <message>
      <source>the state that would send them away</source>
      <translation>держава, яка хоче їх вислати</translation>
    </message>
    <message>
      <source>the state whose nationals they are</source>
      <translation>держава їхнього громадянства</translation>
    </message>
  </context>
  <context>
    <name>ChannelCard</name>
    <message>
      <source>Address</source>
      <translation>Адреса</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Засіб</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Місто</translation>
    </message>
    <message>
      <source>Embassy or office</source>
      <translation>Посольство чи установа</translation>
    </message>
    <message>
      <source>For your group only. It is never printed.</source>
      <translation>Лише для вашої групи. Це ніколи не друкується.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примітка</translation>
    </message>
    <message>
      <source>Way</source>
      <translation>Спосіб передання</translation>
    </message>
  </context>
  <context>
    <name>CheckNumber</name>
    <message>
      <source>The same in digits from 0 to 9</source>
      <translation>Те саме цифрами від 0 до 9</translation>
    </message>
  </context>
  <context>
    <name>CheckPage</name>
    <message numerus="yes">
      <source>%Ln parts are not as they were written. Make no backup over an older one; restore that one.</source>
      <translation>
        <numerusform>%Ln частина не така, як була записана. Не замінюйте старої копії; відновіть її.</numerusform>
        <numerusform>%Ln частини не такі, як були записані. Не замінюйте старої копії; відновіть її.</numerusform>
        <numerusform>%Ln частин не такі, як були записані. Не замінюйте старої копії; відновіть її.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 part is not as it was written. Make no backup over an older one; restore that one.</source>
      <translation>Одна частина не така, як була записана. Не замінюйте старої копії; відновіть її.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation>Скасовано. Нічого не змінено.</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>Перевірити</translation>
    </message>
    <message>
      <source>Check the vault</source>
      <translation>Перевірка сейфа</translation>
    </message>
    <message>
      <source>Checking every page of the file…</source>
      <translation>Перевірка кожної сторінки файлу…</translation>
    </message>
    <message>
      <source>Checking how it is built…</source>
      <translation>Перевірка будови…</translation>
    </message>
    <message>
      <source>Checking letters…</source>
      <translation>Перевірка листів…</translation>
    </message>
    <message>
      <source>Checking that nothing was put back…</source>
      <translation>Перевірка, чи нічого не повернуто назад…</translation>
    </message>
    <message>
      <source>Checking the order of versions…</source>
      <translation>Перевірка порядку версій…</translation>
    </message>
    <message>
      <source>Checking the words of search…</source>
      <translation>Перевірка слів пошуку…</translation>
    </message>
    <message>
      <source>Checking versions…</source>
      <translation>Перевірка версій…</translation>
    </message>
    <message>
      <source>Every letter, every version and every page of the file. You can go on working.</source>
      <translation>Кожен лист, кожна версія і кожна сторінка файлу. Можна працювати далі.</translation>
    </message>
    <message>
      <source>Everything in the vault</source>
      <translation>Усе в сейфі</translation>
    </message>
    <message>
      <source>Everything is as it was written.</source>
      <translation>Усе так, як було записано.</translation>
    </message>
    <message>
      <source>It takes from seconds to minutes, and can be cancelled.</source>
      <translation>Триває від секунд до хвилин; можна скасувати.</translation>
    </message>
  </context>
  <context>
    <name>CodeField</name>
    <message>
      <source>27 letters and digits, as on your sheet. Spaces, hyphens and small letters do not matter.</source>
      <translation>27 літер і цифр, як на вашому аркуші. Пробіли, дефіси й малі літери не мають значення.</translation>
    </message>
  </context>
  <context>
    <name>CodePicture</name>
    <message>
      <source>The code as a picture for a camera</source>
      <translation>Код як зображення для камери</translation>
    </message>
  </context>
  <context>
    <name>CopyCard</name>
    <message>
      <source>Copy</source>
      <translation>Копія</translation>
    </message>
    <message>
      <source>Named on the letter</source>
      <translation>Зазначити в листі</translation>
    </message>
    <message>
      <source>Office</source>
      <translation>Посада або установа</translation>
    </message>
  </context>
  <context>
    <name>DamagedPage</name>
    <message>
      <source>Back to my letters</source>
      <translation>Назад до моїх листів</translation>
    </message>
    <message>
      <source>Go on with this letter</source>
      <translation>Працювати далі з цим листом</translation>
    </message>
    <message>
      <source>The history of this letter is damaged</source>
      <translation>Історію цього листа пошкоджено</translation>
    </message>
    <message>
      <source>What to do: check the vault (Vault…, Check). If you have a backup from before, restore it beside this vault, and compare.</source>
      <translation>Що робити: перевірте сейф (Сейф…, Перевірка). Якщо є давніша резервна копія, відновіть її поруч із цим сейфом і порівняйте.</translation>
    </message>
  </context>
  <context>
    <name>DateField</name>
    <message>
      <source>The whole day: year-month-day.</source>
      <translation>Повна дата: рік-місяць-день.</translation>
    </message>
    <message>
      <source>Year-month-day. A year or a month alone is enough.</source>
      <translation>Рік-місяць-день. Досить самого року або місяця.</translation>
    </message>
  </context>
  <context>
    <name>DemandCard</name>
    <message>
      <source>Begin with a verb: release, stop, allow.</source>
      <translation>Почніть із дієслова: звільнити, припинити, дозволити.</translation>
    </message>
    <message>
      <source>By when, if there is a day</source>
      <translation>До якого дня, якщо він є</translation>
    </message>
    <message>
      <source>Demand</source>
      <translation>Вимога</translation>
    </message>
    <message>
      <source>Rests on these facts</source>
      <translation>Спирається на ці факти</translation>
    </message>
    <message>
      <source>Rests on these rules</source>
      <translation>Спирається на ці норми</translation>
    </message>
    <message>
      <source>What the recipient should do</source>
      <translation>Що має зробити адресат</translation>
    </message>
  </context>
  <context>
    <name>DemandsPage</name>
    <message>
      <source>A demand is one thing that the recipient can do, or be seen not to do.</source>
      <translation>Вимога — це одна дія, яку адресат може зробити або помітно не зробити.</translation>
    </message>
    <message>
      <source>Add a demand</source>
      <translation>Додати вимогу</translation>
    </message>
    <message>
      <source>Demand removed</source>
      <translation>Вимогу вилучено</translation>
    </message>
    <message>
      <source>Demands</source>
      <translation>Вимоги</translation>
    </message>
    <message>
      <source>Fact %1</source>
      <translation>Факт %1</translation>
    </message>
    <message>
      <source>Say what the recipient should do, the most urgent first, and what it rests on.</source>
      <translation>Скажіть, що має зробити адресат, починаючи з найнагальнішого, і на що це спирається.</translation>
    </message>
  </context>
  <context>
    <name>DestroySheet</name>
    <message>
      <source>A flash drive may keep what was overwritten. With your passphrase, somebody with a laboratory might still read it.</source>
      <translation>Флешпам’ять може зберегти перезаписане. З парольною фразою та лабораторією хтось іще міг би це прочитати.</translation>
    </message>
    <message>
      <source>All letters, versions and settings on this computer go, for good and at once. Nothing asks again.</source>
      <translation>Усі листи, версії й налаштування на цьому комп’ютері зникнуть назавжди й одразу. Запитання не буде.</translation>
    </message>
    <message>
      <source>Destroy the vault</source>
      <translation>Знищення сейфа</translation>
    </message>
    <message>
      <source>Hold for three seconds to destroy everything</source>
      <translation>Тримайте три секунди, щоб знищити все</translation>
    </message>
    <message>
      <source>What nobody can promise: copies and backups elsewhere stay, and open as before.</source>
      <translation>Чого ніхто не обіцяє: копії деінде лишаються і відкриваються, як раніше.</translation>
    </message>
  </context>
  <context>
    <name>DestroyedPage</name>
    <message>
      <source>%1 may have copies of the vault. Delete them there.</source>
      <translation>Копії сейфа може мати %1. Видаліть їх там.</translation>
    </message>
    <message>
      <source>Nothing of it is left to open on this computer.</source>
      <translation>На цьому комп’ютері не лишилося нічого, що можна відкрити.</translation>
    </message>
    <message>
      <source>Other files lay in the folder. They were left alone.</source>
      <translation>У теці були інші файли. Їх не чіпали.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Вийти</translation>
    </message>
    <message>
      <source>The disk did not let it be overwritten first; it was removed.</source>
      <translation>Диск не дав спершу перезаписати; файл видалено.</translation>
    </message>
    <message>
      <source>The system keyring did not answer; its entry opens nothing.</source>
      <translation>Системне сейф паролів не відповіло; його запис нічого не відкриває.</translation>
    </message>
    <message>
      <source>The vault is destroyed</source>
      <translation>Сейф знищено</translation>
    </message>
  </context>
  <context>
    <name>Doorkeeper</name>
    <message>
      <source>Files are signed and being finished. Wait until they are there, or close the window again: then nothing is written.</source>
      <translation>Файли підписано, їх завершують. Зачекайте, доки вони будуть готові, або закрийте вікно ще раз: тоді нічого не буде записано.</translation>
    </message>
  </context>
  <context>
    <name>EmbargoFields</name>
    <message>
      <source>By the clocks of</source>
      <translation>За часом</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>День</translation>
    </message>
    <message>
      <source>Hours and minutes, with a colon between them.</source>
      <translation>Години та хвилини, розділені двокрапкою.</translation>
    </message>
    <message>
      <source>Not to be published before a certain time</source>
      <translation>Не публікувати до певного часу</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Час</translation>
    </message>
  </context>
  <context>
    <name>EndorseSheet</name>
    <message>
      <source>Choose an identity to sign with.</source>
      <translation>Виберіть посвідчення, яким підписати.</translation>
    </message>
    <message>
      <source>Choose what you signed before.</source>
      <translation>Виберіть, що ви підписали раніше.</translation>
    </message>
    <message>
      <source>Choose what you signed before…</source>
      <translation>Вибрати, що ви підписали раніше…</translation>
    </message>
    <message>
      <source>Endorsements (%1)</source>
      <translation>Згоди (%1)</translation>
    </message>
    <message>
      <source>If anyone changes this text, your signature does not count for the new text. You will be asked again.</source>
      <translation>Якщо хтось змінить цей текст, ваш підпис не діятиме для нового. Вас запитають знову.</translation>
    </message>
    <message>
      <source>It follows on what %1 signed before.</source>
      <translation>Це продовжує те, що підписано раніше: %1.</translation>
    </message>
    <message>
      <source>Leave without signing</source>
      <translation>Вийти без підпису</translation>
    </message>
    <message>
      <source>Read the text to its last page.</source>
      <translation>Прочитайте текст до останньої сторінки.</translation>
    </message>
    <message>
      <source>Say who signs, who approved, and by what right.</source>
      <translation>Скажіть, хто підписує, хто схвалив і за яким правом.</translation>
    </message>
    <message>
      <source>Sign for your organisation</source>
      <translation>Підпис від вашої організації</translation>
    </message>
    <message>
      <source>Signed and saved: %1. Give this file to the organisation that asked you.</source>
      <translation>Підписано й збережено: %1. Дайте цей файл організації, яка вас просила.</translation>
    </message>
    <message>
      <source>Sign…</source>
      <translation>Підписати…</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Залишитися тут</translation>
    </message>
    <message>
      <source>The text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>We no longer sign it</source>
      <translation>Ми його більше не підписуємо</translation>
    </message>
    <message>
      <source>We sign this text</source>
      <translation>Ми підписуємо цей текст</translation>
    </message>
    <message>
      <source>What you chose was signed for another letter.</source>
      <translation>Вибране підписано для іншого листа.</translation>
    </message>
    <message>
      <source>What you say</source>
      <translation>Що ви заявляєте</translation>
    </message>
    <message>
      <source>What you signed before</source>
      <translation>Що ви підписали раніше</translation>
    </message>
    <message>
      <source>What you typed here is not kept. Leave anyway?</source>
      <translation>Те, що ви тут ввели, не збережеться. Усе одно вийти?</translation>
    </message>
    <message>
      <source>Where the endorsement is to be</source>
      <translation>Де має бути згода</translation>
    </message>
    <message>
      <source>Who signs</source>
      <translation>Хто підписує</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>Відкликати…</translation>
    </message>
    <message>
      <source>You can withdraw before the letter is published. After that, your withdrawal is shown, but sent copies remain.</source>
      <translation>Ви можете відкликати підпис до оприлюднення листа. Після цього відкликання буде видно, але надіслані копії лишаться.</translation>
    </message>
  </context>
  <context>
    <name>EndorsementBox</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
      <source>%Ln organisations are missing: the letter can leave as a draft only.</source>
      <translation>
        <numerusform>Бракує %Ln організації: лист може вийти лише як чернетка.</numerusform>
        <numerusform>Бракує %Ln організацій: лист може вийти лише як чернетка.</numerusform>
        <numerusform>Бракує %Ln організацій: лист може вийти лише як чернетка.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 organisation is missing: the letter can leave as a draft only.</source>
      <translation>Бракує 1 організації: лист може вийти лише як чернетка.</translation>
    </message>
    <message>
      <source>Add endorsements…</source>
      <translation>Додати згоди…</translation>
    </message>
    <message numerus="yes">
      <source>All %Ln organisations have endorsed exactly this text.</source>
      <translation>
        <numerusform>%Ln організація погодила саме цей текст.</numerusform>
        <numerusform>Усі %Ln організації погодили саме цей текст.</numerusform>
        <numerusform>Усі %Ln організацій погодили саме цей текст.</numerusform>
      </translation>
    </message>
    <message>
      <source>Approved by %1, %2.</source>
      <translation>Схвалення: %1, %2.</translation>
    </message>
    <message>
      <source>Check their cards…</source>
      <translation>Перевірити їхні картки…</translation>
    </message>
    <message>
      <source>Choose endorsements</source>
      <translation>Вибрати згоди</translation>
    </message>
    <message>
      <source>Endorsements</source>
      <translation>Згоди</translation>
    </message>
    <message>
      <source>Endorsements (%1)</source>
      <translation>Згоди (%1)</translation>
    </message>
    <message>
      <source>It is not named in this edition: its endorsement stays here.</source>
      <translation>У цьому виданні її не названо: її згода лишається тут.</translation>
    </message>
    <message>
      <source>Its card is not checked yet.</source>
      <translation>Її картку ще не перевірено.</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Не брати</translation>
    </message>
    <message>
      <source>Or drop the files here. They end in .p7s.</source>
      <translation>Або перетягніть файли сюди. Вони закінчуються на .p7s.</translation>
    </message>
    <message>
      <source>Signed with its earlier card.</source>
      <translation>Підписано з її попередньою карткою.</translation>
    </message>
    <message>
      <source>The card names another organisation: %1.</source>
      <translation>На картці названо іншу організацію: %1.</translation>
    </message>
    <message>
      <source>The files will hold the name and office of 1 person who approved. Whoever gets a file can read it.</source>
      <translation>У файлах буде ім’я і посада 1 людини, яка схвалила. Їх прочитає кожен, хто отримає файл.</translation>
    </message>
    <message numerus="yes">
      <source>The files will hold the names and offices of %Ln people who approved. Whoever gets a file can read them.</source>
      <translation>
        <numerusform>У файлах будуть імена й посади %Ln людини, яка схвалила. Їх прочитає кожен, хто отримає файл.</numerusform>
        <numerusform>У файлах будуть імена й посади %Ln людей, які схвалили. Їх прочитає кожен, хто отримає файл.</numerusform>
        <numerusform>У файлах будуть імена й посади %Ln людей, які схвалили. Їх прочитає кожен, хто отримає файл.</numerusform>
      </translation>
    </message>
    <message>
      <source>The one organisation has endorsed exactly this text.</source>
      <translation>Єдина організація погодила саме цей текст.</translation>
    </message>
    <message>
      <source>endorsed another version of it</source>
      <translation>погодила іншу його версію</translation>
    </message>
    <message>
      <source>endorsed exactly this text</source>
      <translation>погодила саме цей текст</translation>
    </message>
    <message>
      <source>endorsed it for a time that is over</source>
      <translation>погодила його на час, який минув</translation>
    </message>
    <message>
      <source>has not endorsed it</source>
      <translation>не погодила його</translation>
    </message>
    <message>
      <source>has withdrawn</source>
      <translation>відкликала згоду</translation>
    </message>
    <message>
      <source>several cards speak under this name: verify the one that is theirs</source>
      <translation>під цією назвою виступають кілька карток: перевірте справжню</translation>
    </message>
    <message>
      <source>somebody signed for it with another identity than on its card</source>
      <translation>хтось підписав за неї іншим посвідченням, ніж на її картці</translation>
    </message>
  </context>
  <context>
    <name>EndorsementSheet</name>
    <message>
      <source>An endorsement</source>
      <translation>Згода</translation>
    </message>
    <message>
      <source>Signed by %1 with an earlier card.</source>
      <translation>Підписано попередньою карткою: %1.</translation>
    </message>
    <message>
      <source>Signed by %1, whose card you have verified.</source>
      <translation>Підписано: %1. Цю картку ви перевірили.</translation>
    </message>
    <message>
      <source>The signature is in order, but you have not checked who made it. Check the card of %1.</source>
      <translation>Підпис у порядку, але ви не перевірили, хто його зробив. Перевірте картку: %1.</translation>
    </message>
    <message>
      <source>You signed this, with the identity of %1.</source>
      <translation>Це підписали ви, посвідченням: %1.</translation>
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>As of %1.</source>
      <translation>Станом на %1.</translation>
    </message>
    <message>
      <source>Compared with the text itself.</source>
      <translation>Звірено із самим текстом.</translation>
    </message>
    <message>
      <source>From memory alone: nobody looked it up.</source>
      <translation>Лише з пам’яті: ніхто цього не перевіряв.</translation>
    </message>
    <message>
      <source>List of words</source>
      <translation>Список слів</translation>
    </message>
    <message>
      <source>Source: %1.</source>
      <translation>Джерело: %1.</translation>
    </message>
    <message>
      <source>States and treaties</source>
      <translation>Держави й договори</translation>
    </message>
    <message>
      <source>The rule</source>
      <translation>Норма</translation>
    </message>
    <message>
      <source>The treaty or text</source>
      <translation>Договір або текст</translation>
    </message>
  </context>
  <context>
    <name>ExportChecks</name>
    <message>
      <source>Better to look at</source>
      <translation>Варто переглянути</translation>
    </message>
    <message>
      <source>Go to field</source>
      <translation>Перейти до поля</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>Корисно знати</translation>
    </message>
    <message numerus="yes">
      <source>In %Ln places</source>
      <translation>
        <numerusform>У %Ln місці</numerusform>
        <numerusform>У %Ln місцях</numerusform>
        <numerusform>У %Ln місцях</numerusform>
      </translation>
    </message>
    <message>
      <source>In one place</source>
      <translation>В одному місці</translation>
    </message>
    <message>
      <source>Kept with a reason</source>
      <translation>Залишено з поясненням</translation>
    </message>
    <message>
      <source>Language: %1</source>
      <translation>Мова: %1</translation>
    </message>
    <message>
      <source>Nothing is left to finish.</source>
      <translation>Усе завершено.</translation>
    </message>
    <message>
      <source>Reason: %1</source>
      <translation>Причина: %1</translation>
    </message>
    <message>
      <source>Still checking…</source>
      <translation>Ще перевіряється…</translation>
    </message>
    <message>
      <source>To finish before the letter is final</source>
      <translation>Завершити, перш ніж лист стане остаточним</translation>
    </message>
  </context>
  <context>
    <name>ExportChoices</name>
    <message numerus="yes">
      <source>%Ln organisations are counted and not named.</source>
      <translation>
        <numerusform>%Ln організацію пораховано, але не названо.</numerusform>
        <numerusform>%Ln організації пораховано, але не названо.</numerusform>
        <numerusform>%Ln організацій пораховано, але не названо.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 organisation is counted and not named.</source>
      <translation>1 організацію пораховано, але не названо.</translation>
    </message>
    <message>
      <source>A draft, marked on every page</source>
      <translation>Чернетка з позначкою на кожній сторінці</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Вибрати папку…</translation>
    </message>
    <message>
      <source>Choose at least one kind of file.</source>
      <translation>Виберіть принаймні один вид файлів.</translation>
    </message>
    <message>
      <source>Choose at least one language.</source>
      <translation>Виберіть принаймні одну мову.</translation>
    </message>
    <message>
      <source>Choose the folder that the files go to</source>
      <translation>Виберіть папку для файлів</translation>
    </message>
    <message>
      <source>Choose the folder that the files go to.</source>
      <translation>Виберіть папку для файлів.</translation>
    </message>
    <message>
      <source>Draft or final</source>
      <translation>Чернетка чи остаточні</translation>
    </message>
    <message>
      <source>Every organisation that signs is named.</source>
      <translation>Названо кожну організацію, що підписує.</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Для всіх</translation>
    </message>
    <message>
      <source>Everything is named, also what must not leave. Keep it in a safe place.</source>
      <translation>Названо все, навіть те, що не має виходити назовні. Зберігайте в безпечному місці.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Файли</translation>
    </message>
    <message>
      <source>Final files</source>
      <translation>Остаточні файли</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Папка</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Мови</translation>
    </message>
    <message>
      <source>No folder is chosen yet.</source>
      <translation>Папку ще не вибрано.</translation>
    </message>
    <message>
      <source>One-page summary (PDF)</source>
      <translation>Огляд на сторінку (PDF)</translation>
    </message>
    <message>
      <source>Our archive</source>
      <translation>Для нашого архіву</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Press version (PDF and Word)</source>
      <translation>Для преси (PDF і Word)</translation>
    </message>
    <message>
      <source>Replace files that are there already</source>
      <translation>Замінити наявні файли</translation>
    </message>
    <message>
      <source>The letter has no embargo: the press version says so on every page.</source>
      <translation>Лист не має ембарго: у тексті для преси це сказано на кожній сторінці.</translation>
    </message>
    <message>
      <source>The press version says the embargo on every page: until %1, %2 (%3). Newsrooms get what everybody may see.</source>
      <translation>Текст для преси має ембарго на кожній сторінці: до %1, %2 (%3). Редакції отримують те, що можна бачити всім.</translation>
    </message>
    <message>
      <source>The recipient</source>
      <translation>Для адресата</translation>
    </message>
    <message>
      <source>Who it is for</source>
      <translation>Для кого</translation>
    </message>
    <message>
      <source>Word (DOCX)</source>
      <translation>Word (DOCX)</translation>
    </message>
  </context>
  <context>
    <name>ExportOutcome</name>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
      <source>%1 · %2 · %Ln pages</source>
      <translation>
        <numerusform>%1 · %2 · %Ln сторінка</numerusform>
        <numerusform>%1 · %2 · %Ln сторінки</numerusform>
        <numerusform>%1 · %2 · %Ln сторінок</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 · %2 · 1 page</source>
      <translation>%1 · %2 · 1 сторінка</translation>
    </message>
    <message numerus="yes">
      <source>%Ln files were made</source>
      <translation>
        <numerusform>Створено %Ln файл</numerusform>
        <numerusform>Створено %Ln файли</numerusform>
        <numerusform>Створено %Ln файлів</numerusform>
      </translation>
    </message>
    <message>
      <source>1 file was made</source>
      <translation>Створено 1 файл</translation>
    </message>
    <message>
      <source>Check sums</source>
      <translation>Контрольні суми</translation>
    </message>
    <message>
      <source>Each file was read back, and is on the disk as it was made.</source>
      <translation>Кожен файл прочитано знову: на диску він такий, яким його створено.</translation>
    </message>
    <message>
      <source>Every page is marked as a draft.</source>
      <translation>Кожну сторінку позначено як чернетку.</translation>
    </message>
    <message>
      <source>Folder: %1</source>
      <translation>Тека: %1</translation>
    </message>
    <message>
      <source>Nothing was made: the letter is not finished yet.</source>
      <translation>Нічого не створено: лист ще не завершено.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Відкрити теку</translation>
    </message>
    <message>
      <source>Sign a file…</source>
      <translation>Підписати файл…</translation>
    </message>
    <message>
      <source>The same list lies beside the files: %1.</source>
      <translation>Такий самий список лежить поруч із файлами: %1.</translation>
    </message>
  </context>
  <context>
    <name>ExportPage</name>
    <message>
      <source>1. Choose</source>
      <translation>1. Вибрати</translation>
    </message>
    <message>
      <source>2. Seal</source>
      <translation>2. Печатка</translation>
    </message>
    <message>
      <source>3. Check</source>
      <translation>3. Перевірка</translation>
    </message>
    <message>
      <source>4. Make</source>
      <translation>4. Створення</translation>
    </message>
    <message>
      <source>Asking the time server…</source>
      <translation>Запит до сервера часу…</translation>
    </message>
    <message>
      <source>Checking the letter…</source>
      <translation>Перевірка листа…</translation>
    </message>
    <message>
      <source>Every page is marked as a draft, until every organisation has endorsed the text.</source>
      <translation>Кожну сторінку позначено як чернетку, доки всі організації не погодять текст.</translation>
    </message>
    <message>
      <source>Export and check</source>
      <translation>Експорт і перевірка</translation>
    </message>
    <message>
      <source>Final files cannot be made yet. The list above says what is left.</source>
      <translation>Остаточні файли ще не можна створити. Список вище каже, що лишилося.</translation>
    </message>
    <message>
      <source>Make a draft</source>
      <translation>Створити чернетку</translation>
    </message>
    <message>
      <source>Make the files</source>
      <translation>Створити файли</translation>
    </message>
    <message>
      <source>Make the files that you hand over. Nothing is sent from here.</source>
      <translation>Створіть файли, які ви передасте. Звідси нічого не надсилається.</translation>
    </message>
    <message>
      <source>Reading the files back…</source>
      <translation>Повторне читання файлів…</translation>
    </message>
    <message>
      <source>Setting the pages…</source>
      <translation>Верстання сторінок…</translation>
    </message>
    <message>
      <source>Signing the files…</source>
      <translation>Підписання файлів…</translation>
    </message>
    <message>
      <source>The files are final if nothing is found: the letter is checked first.</source>
      <translation>Файли остаточні, якщо нічого не знайдено: спершу лист перевіряється.</translation>
    </message>
    <message>
      <source>The letter is not finished yet. Every page is marked as a draft.</source>
      <translation>Лист ще не завершено. Кожну сторінку позначено як чернетку.</translation>
    </message>
    <message>
      <source>The letter is ready. The files are final.</source>
      <translation>Лист готовий. Файли остаточні.</translation>
    </message>
    <message>
      <source>The letter is ready. You chose a draft: every page is marked.</source>
      <translation>Лист готовий. Ви вибрали чернетку: позначено кожну сторінку.</translation>
    </message>
    <message>
      <source>This cannot be cancelled any more: what is signed is brought to its end.</source>
      <translation>Скасувати вже не можна: підписане доводиться до кінця.</translation>
    </message>
    <message>
      <source>Writing the files…</source>
      <translation>Запис файлів…</translation>
    </message>
  </context>
  <context>
    <name>FactCard</name>
    <message>
      <source>A fact needs a source: a reader believes what can be looked up.</source>
      <translation>Факт потребує джерела: читач вірить тому, що можна перевірити.</translation>
    </message>
    <message>
      <source>Add a source</source>
      <translation>Додати джерело</translation>
    </message>
    <message>
      <source>As known on</source>
      <translation>Відомо станом на</translation>
    </message>
    <message>
      <source>Fact</source>
      <translation>Факт</translation>
    </message>
    <message>
      <source>For your group only. It is never printed.</source>
      <translation>Лише для вашої групи. Це ніколи не друкується.</translation>
    </message>
    <message>
      <source>From this day on you are reminded. It is never printed.</source>
      <translation>З цього дня програма нагадуватиме. Це ніколи не друкується.</translation>
    </message>
    <message>
      <source>How sure it is</source>
      <translation>Наскільки це певно</translation>
    </message>
    <message>
      <source>Look again on</source>
      <translation>Перевірити знову</translation>
    </message>
    <message>
      <source>More about this fact</source>
      <translation>Докладніше про цей факт</translation>
    </message>
    <message>
      <source>Note on handling</source>
      <translation>Примітка щодо поводження</translation>
    </message>
    <message>
      <source>Numbers in this fact</source>
      <translation>Числа в цьому факті</translation>
    </message>
    <message>
      <source>One thing, in one or two sentences.</source>
      <translation>Одна подія, одним-двома реченнями.</translation>
    </message>
    <message>
      <source>Source removed</source>
      <translation>Джерело вилучено</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Що сталося</translation>
    </message>
    <message>
      <source>When it happened</source>
      <translation>Коли це сталося</translation>
    </message>
    <message>
      <source>Who may read it</source>
      <translation>Хто може це читати</translation>
    </message>
  </context>
  <context>
    <name>FactsPage</name>
    <message>
      <source>A fact is one thing that happened. The demands rest on facts.</source>
      <translation>Факт — це одна подія, яка сталася. Вимоги спираються на факти.</translation>
    </message>
    <message>
      <source>Add a fact</source>
      <translation>Додати факт</translation>
    </message>
    <message>
      <source>Fact removed</source>
      <translation>Факт вилучено</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Факти</translation>
    </message>
    <message>
      <source>Protected names…</source>
      <translation>Захищені імена…</translation>
    </message>
    <message>
      <source>Say what happened, one thing at a time. Each fact needs a source: where it can be read.</source>
      <translation>Скажіть, що сталося, по одній події. Кожен факт потребує джерела: де про це можна прочитати.</translation>
    </message>
    <message>
      <source>Whoever is on this list is looked for in every text. It stays in your vault.</source>
      <translation>Кожного з цього списку шукають у всіх текстах. Список лишається у вашому сейфі.</translation>
    </message>
  </context>
  <context>
    <name>FigureFields</name>
    <message>
      <source>Add a number</source>
      <translation>Додати число</translation>
    </message>
    <message>
      <source>Counted in</source>
      <translation>Одиниця</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Від</translation>
    </message>
    <message>
      <source>Numbers that stand here are compared with the letter, in every language.</source>
      <translation>Ці числа порівнюють із листом усіма його мовами.</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>Частина від</translation>
    </message>
    <message>
      <source>Remove this number</source>
      <translation>Прибрати це число</translation>
    </message>
    <message>
      <source>To</source>
      <translation>До</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>Що рахують</translation>
    </message>
    <message>
      <source>nothing else here</source>
      <translation>нічого іншого тут</translation>
    </message>
    <message>
      <source>persons</source>
      <translation>осіб</translation>
    </message>
    <message>
      <source>prisoners still held</source>
      <translation>полонені, яких досі тримають</translation>
    </message>
  </context>
  <context>
    <name>FileChoice</name>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Вибрати</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Папка</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>Тип файлу</translation>
    </message>
    <message>
      <source>Look in</source>
      <translation>Шукати в</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Зберегти</translation>
    </message>
  </context>
  <context>
    <name>FindingNote</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>Запитати знову</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Змінено</translation>
    </message>
    <message>
      <source>Keep with a reason…</source>
      <translation>Залишити з поясненням…</translation>
    </message>
    <message>
      <source>Kept on %1: %2</source>
      <translation>Залишено %1: %2</translation>
    </message>
    <message>
      <source>Kept, with your reason</source>
      <translation>Залишено з вашим поясненням</translation>
    </message>
    <message>
      <source>The text has changed since.</source>
      <translation>Відтоді текст змінився.</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>%1 (as this computer)</source>
      <translation>%1 (як цей комп’ютер)</translation>
    </message>
    <message>
      <source>A vault keeps your letters sealed. It opens with a passphrase of yours.</source>
      <translation>Сейф тримає ваші листи запечатаними. Його відкриває ваша парольна фраза.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Назад</translation>
    </message>
    <message>
      <source>Everything stays on this computer. No account, no internet.</source>
      <translation>Усе лишається на цьому комп’ютері. Без облікового запису, без інтернету.</translation>
    </message>
    <message>
      <source>Forgotten passphrases happen. This code opens your vault too: print it or copy it by hand, and keep it away from this computer.</source>
      <translation>Парольну фразу можна забути. Цей код теж відкриває сейф: надрукуйте або перепишіть його й тримайте окремо від комп’ютера.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Далі</translation>
    </message>
    <message>
      <source>It cannot protect you from a person who sees you type, or who has your passphrase.</source>
      <translation>Він не захистить від людини, яка бачить, що ви друкуєте, або знає вашу парольну фразу.</translation>
    </message>
    <message>
      <source>It stays in your vault until you put it in a letter.</source>
      <translation>Вона лишається в сейфі, доки ви не впишете її в лист.</translation>
    </message>
    <message>
      <source>Its name as it will appear in letters. Each version that you keep says that it is from you.</source>
      <translation>Назва, як вона стоятиме в листах. Кожна збережена версія каже, що вона від вас.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Мова</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Пізніше</translation>
    </message>
    <message>
      <source>Letters can be written in other languages, whatever you choose.</source>
      <translation>Листи можна писати іншими мовами, хоч би що ви вибрали.</translation>
    </message>
    <message>
      <source>Name of your organisation</source>
      <translation>Назва вашої організації</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Відкрити</translation>
    </message>
    <message>
      <source>Open it once</source>
      <translation>Відкрийте його раз</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Парольна фраза</translation>
    </message>
    <message>
      <source>Screen %1 of %2</source>
      <translation>Екран %1 з %2</translation>
    </message>
    <message>
      <source>Set up my vault</source>
      <translation>Створити мій сейф</translation>
    </message>
    <message>
      <source>The sample needs no passphrase and leaves nothing behind.</source>
      <translation>Зразок не потребує парольної фрази й нічого не залишає.</translation>
    </message>
    <message>
      <source>The vault was not made.</source>
      <translation>Сейф не створено.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Спробувати ще раз</translation>
    </message>
    <message>
      <source>Try the sample</source>
      <translation>Спробувати зразок</translation>
    </message>
    <message>
      <source>Whoever knows it can read your letters. Nobody can give it back to you if you forget it, so the next screen makes a recovery sheet.</source>
      <translation>Хто її знає, може читати ваші листи. Забуту ніхто не поверне, тож наступний екран робить аркуш відновлення.</translation>
    </message>
    <message>
      <source>Write a letter together</source>
      <translation>Пишіть листи разом</translation>
    </message>
    <message>
      <source>Your organisation</source>
      <translation>Ваша організація</translation>
    </message>
    <message>
      <source>Your passphrase</source>
      <translation>Ваша парольна фраза</translation>
    </message>
    <message>
      <source>Your recovery sheet</source>
      <translation>Ваш аркуш відновлення</translation>
    </message>
    <message>
      <source>Your vault is being made. This takes a moment.</source>
      <translation>Сейф створюється. Це забере хвилину.</translation>
    </message>
    <message>
      <source>Your vault is made, and locked. Open it now with your passphrase, as you will every day.</source>
      <translation>Сейф створено й замкнено. Відкрийте його парольною фразою, як щодня.</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>Back: %1</source>
      <translation>Назад: %1</translation>
    </message>
    <message>
      <source>Next: %1</source>
      <translation>Далі: %1</translation>
    </message>
  </context>
  <context>
    <name>FrontDoor</name>
    <message>
      <source>Your work is saved.</source>
      <translation>Вашу роботу збережено.</translation>
    </message>
  </context>
  <context>
    <name>Gate</name>
    <message numerus="yes">
      <source>%Ln organisations have agreed to this text. If you change it, they must agree again.</source>
      <translation>
        <numerusform>%Ln організація погодила цей текст. Якщо ви його зміните, вона має погодити його знову.</numerusform>
        <numerusform>%Ln організації погодили цей текст. Якщо ви його зміните, вони мають погодити його знову.</numerusform>
        <numerusform>%Ln організацій погодили цей текст. Якщо ви його зміните, вони мають погодити його знову.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln things are left to finish before the text can be closed.</source>
      <translation>
        <numerusform>Щоб закрити текст, треба завершити %Ln пункт.</numerusform>
        <numerusform>Щоб закрити текст, треба завершити %Ln пункти.</numerusform>
        <numerusform>Щоб закрити текст, треба завершити %Ln пунктів.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 organisation has agreed to this text. If you change it, it must agree again.</source>
      <translation>1 організація погодила цей текст. Якщо ви його зміните, вона має погодити його знову.</translation>
    </message>
    <message>
      <source>1 thing is left to finish before the text can be closed.</source>
      <translation>Щоб закрити текст, треба завершити 1 пункт.</translation>
    </message>
    <message>
      <source>Keep it closed</source>
      <translation>Лишити закритим</translation>
    </message>
    <message>
      <source>Start a new version</source>
      <translation>Почати нову версію</translation>
    </message>
    <message>
      <source>Text is closed · draft %1</source>
      <translation>Текст закрито · чернетка %1</translation>
    </message>
    <message>
      <source>Text is open · draft %1</source>
      <translation>Текст відкрито · чернетка %1</translation>
    </message>
    <message>
      <source>The text is closed, so that organisations can agree to it.</source>
      <translation>Текст закрито, щоб організації могли його погодити.</translation>
    </message>
    <message>
      <source>The text is closed. It can be read, not changed.</source>
      <translation>Текст закрито. Його можна читати, але не змінювати.</translation>
    </message>
  </context>
  <context>
    <name>GateCard</name>
    <message numerus="yes">
      <source>%Ln agreed to an earlier text</source>
      <translation>
        <numerusform>%Ln погодила попередній текст</numerusform>
        <numerusform>%Ln погодили попередній текст</numerusform>
        <numerusform>%Ln погодили попередній текст</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln agreed to this text</source>
      <translation>
        <numerusform>%Ln погодила цей текст</numerusform>
        <numerusform>%Ln погодили цей текст</numerusform>
        <numerusform>%Ln погодили цей текст</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln invited</source>
      <translation>
        <numerusform>%Ln запрошено</numerusform>
        <numerusform>%Ln запрошено</numerusform>
        <numerusform>%Ln запрошено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln not invited</source>
      <translation>
        <numerusform>%Ln не запрошено</numerusform>
        <numerusform>%Ln не запрошено</numerusform>
        <numerusform>%Ln не запрошено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln organisations have agreed to this text. If you change it, they must agree again.</source>
      <translation>
        <numerusform>%Ln організація погодила цей текст. Якщо ви його зміните, вона має погодити його знову.</numerusform>
        <numerusform>%Ln організації погодили цей текст. Якщо ви його зміните, вони мають погодити його знову.</numerusform>
        <numerusform>%Ln організацій погодили цей текст. Якщо ви його зміните, вони мають погодити його знову.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 agreed to an earlier text</source>
      <translation>1 погодила попередній текст</translation>
    </message>
    <message>
      <source>1 agreed to this text</source>
      <translation>1 погодила цей текст</translation>
    </message>
    <message>
      <source>1 invited</source>
      <translation>1 запрошено</translation>
    </message>
    <message>
      <source>1 not invited</source>
      <translation>1 не запрошено</translation>
    </message>
    <message>
      <source>1 organisation has agreed to this text. If you change it, it must agree again.</source>
      <translation>1 організація погодила цей текст. Якщо ви його зміните, вона має погодити його знову.</translation>
    </message>
    <message>
      <source>Close the text</source>
      <translation>Закрити текст</translation>
    </message>
    <message>
      <source>It can be read, not changed, while organisations agree.</source>
      <translation>Доки організації погоджують, його можна читати, але не змінювати.</translation>
    </message>
    <message>
      <source>Start a new version</source>
      <translation>Почати нову версію</translation>
    </message>
    <message>
      <source>The text of draft %1 is closed</source>
      <translation>Текст чернетки %1 закрито</translation>
    </message>
    <message>
      <source>The text of draft %1 is open</source>
      <translation>Текст чернетки %1 відкрито</translation>
    </message>
    <message>
      <source>Whoever agrees now agrees to the text as it is today. Close the text before you ask for a final yes.</source>
      <translation>Хто погоджує зараз, погоджує текст таким, яким він є сьогодні. Закрийте текст, перш ніж просити остаточної згоди.</translation>
    </message>
  </context>
  <context>
    <name>HelpSheet</name>
    <message>
      <source>Fill in the steps in any order. What is left to finish is said at each step. Everything is saved by itself, and Undo takes back anything. Keys work by their place on the keyboard, whatever letters it types.</source>
      <translation>Заповнюйте кроки в будь-якому порядку. На кожному кроці сказано, що лишилося завершити. Усе зберігається само, а «Скасувати дію» повертає будь-що. Клавіші діють за місцем на клавіатурі, хоч які літери вона набирає.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Довідка</translation>
    </message>
    <message>
      <source>Move a card up or down</source>
      <translation>Перемістити картку вгору або вниз</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1 · added</source>
      <translation>%1 · додано</translation>
    </message>
    <message>
      <source>%1 · moved</source>
      <translation>%1 · переміщено</translation>
    </message>
    <message>
      <source>%1 · removed</source>
      <translation>%1 · вилучено</translation>
    </message>
    <message numerus="yes">
      <source>%Ln places changed</source>
      <translation>
        <numerusform>Змінено %Ln місце</numerusform>
        <numerusform>Змінено %Ln місця</numerusform>
        <numerusform>Змінено %Ln місць</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln versions</source>
      <translation>
        <numerusform>%Ln версія</numerusform>
        <numerusform>%Ln версії</numerusform>
        <numerusform>%Ln версій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln versions found</source>
      <translation>
        <numerusform>Знайдено %Ln версію</numerusform>
        <numerusform>Знайдено %Ln версії</numerusform>
        <numerusform>Знайдено %Ln версій</numerusform>
      </translation>
    </message>
    <message>
      <source>1 place changed</source>
      <translation>Змінено 1 місце</translation>
    </message>
    <message>
      <source>1 version</source>
      <translation>1 версія</translation>
    </message>
    <message>
      <source>1 version found</source>
      <translation>Знайдено 1 версію</translation>
    </message>
    <message>
      <source>A picture</source>
      <translation>Зображення</translation>
    </message>
    <message>
      <source>Added words are underlined, removed words crossed out.</source>
      <translation>Додані слова підкреслено, вилучені — закреслено.</translation>
    </message>
    <message>
      <source>An earlier version, restored</source>
      <translation>Відновлена попередня версія</translation>
    </message>
    <message>
      <source>Back to the letter</source>
      <translation>Назад до листа</translation>
    </message>
    <message>
      <source>Brought in from a file</source>
      <translation>Додано з файлу</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Closed for agreement</source>
      <translation>Закрито для погодження</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>Порівняти з</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Країна</translation>
    </message>
    <message>
      <source>History of this letter</source>
      <translation>Історія цього листа</translation>
    </message>
    <message>
      <source>How far the search is</source>
      <translation>Перебіг пошуку</translation>
    </message>
    <message>
      <source>Keep this version</source>
      <translation>Зберегти цю версію</translation>
    </message>
    <message>
      <source>Kept under a name</source>
      <translation>Збережено з назвою</translation>
    </message>
    <message>
      <source>Kept when files were made</source>
      <translation>Збережено, коли створено файли</translation>
    </message>
    <message>
      <source>Kept when the letter was left</source>
      <translation>Збережено, коли вийшли з листа</translation>
    </message>
    <message>
      <source>Kept when the text was closed</source>
      <translation>Збережено, коли закрито текст</translation>
    </message>
    <message>
      <source>Kept while it was written</source>
      <translation>Збережено під час писання</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Мова</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Мови</translation>
    </message>
    <message>
      <source>Name of this version</source>
      <translation>Назва цієї версії</translation>
    </message>
    <message>
      <source>Name this version…</source>
      <translation>Назвати цю версію…</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Ні</translation>
    </message>
    <message>
      <source>No version has all these words. Try fewer of them.</source>
      <translation>Жодна версія не містить усіх цих слів. Спробуйте менше слів.</translation>
    </message>
    <message>
      <source>No version has been kept yet. One is kept when you leave the letter, close its text or make its files, and every ten minutes while you write. You can go back to each of them.</source>
      <translation>Ще не збережено жодної версії. Версія зберігається, коли ви виходите з листа, закриваєте його текст чи створюєте файли, і кожні десять хвилин, поки ви пишете. До кожної з них можна повернутися.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Не зараз</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Нічого</translation>
    </message>
    <message>
      <source>Nothing changed between these two.</source>
      <translation>Між цими двома нічого не змінилося.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Зараз</translation>
    </message>
    <message>
      <source>Number of the draft</source>
      <translation>Номер чернетки</translation>
    </message>
    <message>
      <source>Restore and start a new version</source>
      <translation>Відновити й почати нову версію</translation>
    </message>
    <message>
      <source>Restore this version</source>
      <translation>Відновити цю версію</translation>
    </message>
    <message>
      <source>Search the texts of all versions</source>
      <translation>Шукати в текстах усіх версій</translation>
    </message>
    <message numerus="yes">
      <source>Searching… %Ln found</source>
      <translation>
        <numerusform>Пошук… знайдено %Ln</numerusform>
        <numerusform>Пошук… знайдено %Ln</numerusform>
        <numerusform>Пошук… знайдено %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Searching… 1 found</source>
      <translation>Пошук… знайдено 1</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Показати ще %Ln</numerusform>
        <numerusform>Показати ще %Ln</numerusform>
        <numerusform>Показати ще %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Show 1 more</source>
      <translation>Показати ще 1</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Щось інше</translation>
    </message>
    <message>
      <source>Such as “For the embassy”</source>
      <translation>Наприклад, «Для посольства»</translation>
    </message>
    <message>
      <source>The earlier version is restored.</source>
      <translation>Попередню версію відновлено.</translation>
    </message>
    <message>
      <source>The history of this letter is not as PetitionDesk wrote it: it was changed or damaged. Do not rely on it. The letter itself was checked and is whole.</source>
      <translation>Історія цього листа не така, якою її записав PetitionDesk: її змінено або пошкоджено. Не покладайтеся на неї. Сам лист перевірено, він цілий.</translation>
    </message>
    <message>
      <source>The letter</source>
      <translation>Лист</translation>
    </message>
    <message>
      <source>The letter as it is now</source>
      <translation>Лист, яким він є зараз</translation>
    </message>
    <message>
      <source>The search was stopped.</source>
      <translation>Пошук зупинено.</translation>
    </message>
    <message>
      <source>The text is closed. Restoring starts a new version of it, and whoever has agreed must agree again.</source>
      <translation>Текст закрито. Відновлення почне його нову версію, і всі, хто погодився, мають погодитися знову.</translation>
    </message>
    <message>
      <source>The version before</source>
      <translation>Попередня версія</translation>
    </message>
    <message>
      <source>This version is kept as “%1”.</source>
      <translation>Цю версію збережено як «%1».</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Версії</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Що змінилося</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Так</translation>
    </message>
    <message>
      <source>a space</source>
      <translation>пробіл</translation>
    </message>
    <message>
      <source>added: %1</source>
      <translation>додано: %1</translation>
    </message>
    <message>
      <source>removed: %1</source>
      <translation>вилучено: %1</translation>
    </message>
  </context>
  <context>
    <name>IdentityForms</name>
    <message>
      <source>64 letters at most. A letter may show a longer name all the same.</source>
      <translation>Щонайбільше 64 знаки. У листі може стояти й довша назва.</translation>
    </message>
    <message>
      <source>A copy of the identity</source>
      <translation>Копія посвідчення</translation>
    </message>
    <message>
      <source>A new identity</source>
      <translation>Нове посвідчення</translation>
    </message>
    <message>
      <source>Bring it into the vault</source>
      <translation>Перенести в сейф</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Choose where to save it…</source>
      <translation>Вибрати, де зберегти…</translation>
    </message>
    <message>
      <source>It names your organisation and nobody else: no person, no computer. Everybody who gets a file that you signed can read this name.</source>
      <translation>У ньому названо вашу організацію і нікого більше: ні особи, ні комп’ютера. Цю назву може прочитати кожен, хто отримає підписаний вами файл.</translation>
    </message>
    <message>
      <source>Make the identity</source>
      <translation>Створити посвідчення</translation>
    </message>
    <message>
      <source>Name of your organisation</source>
      <translation>Назва вашої організації</translation>
    </message>
    <message>
      <source>Passphrase of the file</source>
      <translation>Парольна фраза файлу</translation>
    </message>
    <message>
      <source>The identity in this file is closed by a passphrase of its own. In this vault it opens with the vault.</source>
      <translation>Посвідчення в цьому файлі закрите власною парольною фразою. У сейфі воно відкривається разом із сейфом.</translation>
    </message>
    <message>
      <source>Whoever has the copy and its passphrase signs in your organisation’s name. Give the copy a passphrase of its own, and keep the two apart.</source>
      <translation>Хто має копію та її парольну фразу, підписує від імені вашої організації. Дайте копії власну парольну фразу і зберігайте їх окремо.</translation>
    </message>
  </context>
  <context>
    <name>IdentityPage</name>
    <message>
      <source>%1 can sign now. Save your card, and give it to others.</source>
      <translation>Тепер можна підписувати від імені: %1. Збережіть свою картку й дайте її іншим.</translation>
    </message>
    <message>
      <source>Another identity came into this vault. It stays.</source>
      <translation>У цьому сейфі з’явилося інше посвідчення. Воно залишається.</translation>
    </message>
    <message>
      <source>Answers (%1)</source>
      <translation>Відповіді (%1)</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was kept.</source>
      <translation>Скасовано. Нічого не збережено.</translation>
    </message>
    <message>
      <source>Cards (%1)</source>
      <translation>Картки (%1)</translation>
    </message>
    <message>
      <source>Choose another identity</source>
      <translation>Вибрати інше посвідчення</translation>
    </message>
    <message>
      <source>Identities (%1)</source>
      <translation>Посвідчення (%1)</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Залишити</translation>
    </message>
    <message>
      <source>Keep the one that is there</source>
      <translation>Залишити теперішнє</translation>
    </message>
    <message>
      <source>Keep this one</source>
      <translation>Залишити це</translation>
    </message>
    <message>
      <source>Making the identity. This takes a moment…</source>
      <translation>Створення посвідчення. Це триватиме мить…</translation>
    </message>
    <message>
      <source>Nobody can sign in your organisation’s name with this vault then. What was signed stays signed. Without a copy, this identity is gone for good.</source>
      <translation>Тоді цим сейфом ніхто не зможе підписувати від імені вашої організації. Підписане лишається підписаним. Без копії це посвідчення зникне назавжди.</translation>
    </message>
    <message>
      <source>Opening the identity…</source>
      <translation>Відкриття посвідчення…</translation>
    </message>
    <message>
      <source>Others know you by the check number of now. With another identity, everybody has to verify your new card before they believe what you sign. Go on?</source>
      <translation>Інші знають вас за теперішнім контрольним номером. З іншим посвідченням кожен має перевірити вашу нову картку, перш ніж вірити вашим підписам. Продовжити?</translation>
    </message>
    <message>
      <source>Our identity</source>
      <translation>Наше посвідчення</translation>
    </message>
    <message>
      <source>Remove the identity</source>
      <translation>Вилучити посвідчення</translation>
    </message>
    <message>
      <source>Requests (%1)</source>
      <translation>Запити (%1)</translation>
    </message>
    <message>
      <source>Saved: %1</source>
      <translation>Збережено: %1</translation>
    </message>
    <message>
      <source>Saving the copy…</source>
      <translation>Збереження копії…</translation>
    </message>
    <message>
      <source>The authority’s answer</source>
      <translation>Відповідь центру</translation>
    </message>
    <message>
      <source>The file of the identity</source>
      <translation>Файл посвідчення</translation>
    </message>
    <message>
      <source>There is no identity in this vault any more.</source>
      <translation>У цьому сейфі більше немає посвідчення.</translation>
    </message>
    <message>
      <source>What your organisation signs with. It lies sealed in this vault; others know it by its card.</source>
      <translation>Те, чим підписує ваша організація. Воно лежить запечатане в цьому сейфі; інші знають його за карткою.</translation>
    </message>
    <message>
      <source>Where the card is to be</source>
      <translation>Де має бути картка</translation>
    </message>
    <message>
      <source>Where the copy is to be</source>
      <translation>Де має бути копія</translation>
    </message>
    <message>
      <source>Where the request is to be</source>
      <translation>Де має бути запит</translation>
    </message>
  </context>
  <context>
    <name>IdentityView</name>
    <message>
      <source>A copy for safe keeping</source>
      <translation>Копія для зберігання</translation>
    </message>
    <message>
      <source>An authority that vouches for you</source>
      <translation>Центр, що ручається за вас</translation>
    </message>
    <message>
      <source>Another identity, or none</source>
      <translation>Інше посвідчення або жодного</translation>
    </message>
    <message>
      <source>Backups of the vault hold the identity too. A copy is for another computer, or for another program that signs.</source>
      <translation>Резервні копії сейфа містять і посвідчення. Копія потрібна для іншого комп’ютера або іншої програми, що підписує.</translation>
    </message>
    <message>
      <source>Bring one along</source>
      <translation>Принести наявне</translation>
    </message>
    <message>
      <source>Check number of our card</source>
      <translation>Контрольний номер нашої картки</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>Вибрати файл…</translation>
    </message>
    <message>
      <source>Give others your card. When they call you on a number that they knew before, read the check number to them. Never send the number along with the card.</source>
      <translation>Дайте іншим свою картку. Коли вони зателефонують за номером, який знали раніше, прочитайте їм контрольний номер. Ніколи не надсилайте номер разом із карткою.</translation>
    </message>
    <message>
      <source>It is made here. You send the authority a request, and bring its answer back when it comes. Until then you can sign with it as it is.</source>
      <translation>Його створюють тут. Ви надсилаєте центру запит і приносите відповідь, коли вона надійде. Доти можна підписувати ним як є.</translation>
    </message>
    <message>
      <source>Let an authority vouch for you</source>
      <translation>Нехай за вас ручається центр</translation>
    </message>
    <message>
      <source>Make an identity…</source>
      <translation>Створити посвідчення…</translation>
    </message>
    <message>
      <source>Make one here</source>
      <translation>Створити тут</translation>
    </message>
    <message>
      <source>Make one with a request…</source>
      <translation>Створити із запитом…</translation>
    </message>
    <message>
      <source>Remove it…</source>
      <translation>Вилучити…</translation>
    </message>
    <message>
      <source>Replace it…</source>
      <translation>Замінити…</translation>
    </message>
    <message>
      <source>Save a copy of the identity…</source>
      <translation>Зберегти копію посвідчення…</translation>
    </message>
    <message>
      <source>Save our card…</source>
      <translation>Зберегти нашу картку…</translation>
    </message>
    <message>
      <source>Take the authority’s answer…</source>
      <translation>Взяти відповідь центру…</translation>
    </message>
    <message>
      <source>Takes a few seconds. Your organisation vouches for itself, and others verify your card by telephone. This is enough for most.</source>
      <translation>Триває кілька секунд. Ваша організація ручається сама за себе, а інші перевіряють картку телефоном. Більшості цього досить.</translation>
    </message>
    <message>
      <source>Valid until %1.</source>
      <translation>До %1 посвідчення дійсне.</translation>
    </message>
    <message>
      <source>Valid until %1. That is soon: make a new one in time, and give everybody the new card.</source>
      <translation>Дійсне до %1, а це скоро: вчасно створіть нове і дайте всім нову картку.</translation>
    </message>
    <message>
      <source>Valid until %1: it signs nothing any more. Make a new one, and give everybody the new card.</source>
      <translation>Було дійсне до %1: ним більше нічого не підписати. Створіть нове і дайте всім нову картку.</translation>
    </message>
    <message>
      <source>Vouched for by %1.</source>
      <translation>Ручається: %1.</translation>
    </message>
    <message>
      <source>What was signed with this one stays signed.</source>
      <translation>Підписане цим посвідченням лишається підписаним.</translation>
    </message>
    <message>
      <source>With its answer the check number changes: others have to verify your new card.</source>
      <translation>З його відповіддю контрольний номер зміниться: іншим доведеться перевірити вашу нову картку.</translation>
    </message>
    <message>
      <source>Write a request…</source>
      <translation>Скласти запит…</translation>
    </message>
    <message>
      <source>You have one in a file, which ends in .p12 or .pfx.</source>
      <translation>Воно у вас є у файлі, назва якого закінчується на .p12 або .pfx.</translation>
    </message>
    <message>
      <source>Your organisation vouches for itself.</source>
      <translation>Ваша організація ручається сама за себе.</translation>
    </message>
  </context>
  <context>
    <name>IdleWarning</name>
    <message numerus="yes">
      <source>PetitionDesk locks in %Ln seconds. Press any key to keep working.</source>
      <translation>
        <numerusform>PetitionDesk заблокується через %Ln секунду. Натисніть будь-яку клавішу, щоб працювати далі.</numerusform>
        <numerusform>PetitionDesk заблокується через %Ln секунди. Натисніть будь-яку клавішу, щоб працювати далі.</numerusform>
        <numerusform>PetitionDesk заблокується через %Ln секунд. Натисніть будь-яку клавішу, щоб працювати далі.</numerusform>
      </translation>
    </message>
    <message>
      <source>PetitionDesk locks in 1 second. Press any key to keep working.</source>
      <translation>PetitionDesk заблокується через 1 секунду. Натисніть будь-яку клавішу, щоб працювати далі.</translation>
    </message>
    <message>
      <source>PetitionDesk locks in one minute. Press any key to keep working.</source>
      <translation>PetitionDesk заблокується за одну хвилину. Натисніть будь-яку клавішу, щоб працювати далі.</translation>
    </message>
  </context>
  <context>
    <name>InsertCount</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Annexes</source>
      <translation>Додатки</translation>
    </message>
    <message>
      <source>Countries they are from</source>
      <translation>Країни, з яких вони</translation>
    </message>
    <message>
      <source>Demands</source>
      <translation>Вимоги</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Факти</translation>
    </message>
    <message>
      <source>In the letter, what stands in braces reads: %1</source>
      <translation>У листі замість тексту у фігурних дужках стоїть: %1</translation>
    </message>
    <message>
      <source>Insert a count</source>
      <translation>Вставити кількість</translation>
    </message>
    <message>
      <source>Organisations that are not named</source>
      <translation>Організації, яких не названо</translation>
    </message>
    <message>
      <source>Organisations that sign</source>
      <translation>Організації, що підписують</translation>
    </message>
  </context>
  <context>
    <name>KeepBox</name>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Залишити</translation>
    </message>
    <message>
      <source>Those who are asked to sign read this. It is never printed.</source>
      <translation>Це прочитають ті, кого просять підписати. Це ніколи не друкується.</translation>
    </message>
    <message>
      <source>Why it stays as it is</source>
      <translation>Чому лишається як є</translation>
    </message>
  </context>
  <context>
    <name>KeptList</name>
    <message>
      <source>Kept as it is, with a reason</source>
      <translation>Залишено як є, з поясненням</translation>
    </message>
    <message>
      <source>Something that was found earlier, and is not found in the text as it is now.</source>
      <translation>Те, що знайдено раніше, а в теперішньому тексті не знайдено.</translation>
    </message>
    <message>
      <source>The text was changed since, and it is open again: %1</source>
      <translation>Відтоді текст змінено, і це питання знову відкрите: %1</translation>
    </message>
    <message>
      <source>Their reason, of %1: %2</source>
      <translation>Їхнє пояснення, %1: %2</translation>
    </message>
  </context>
  <context>
    <name>LanguageFields</name>
    <message numerus="yes">
      <source>%Ln translations</source>
      <translation>
        <numerusform>%Ln переклад</numerusform>
        <numerusform>%Ln переклади</numerusform>
        <numerusform>%Ln перекладів</numerusform>
      </translation>
    </message>
    <message>
      <source>1 translation</source>
      <translation>1 переклад</translation>
    </message>
    <message>
      <source>Main language</source>
      <translation>Основна мова</translation>
    </message>
    <message>
      <source>No translations</source>
      <translation>Без перекладів</translation>
    </message>
  </context>
  <context>
    <name>LawPage</name>
    <message>
      <source>%1 (correction %2)</source>
      <translation>%1 (виправлення %2)</translation>
    </message>
    <message>
      <source>%1 of %2 are in force in this vault.</source>
      <translation>У цьому сейфі діють, станом на %2: %1.</translation>
    </message>
    <message>
      <source>%1: a newer file, of %2.</source>
      <translation>%1, станом на %2: новіший файл.</translation>
    </message>
    <message>
      <source>%1: the loaded file can no longer be trusted, or is older by now.</source>
      <translation>%1: завантаженому файлу більше не можна довіряти, або він уже старіший.</translation>
    </message>
    <message>
      <source>%1: what came with the program, of %2.</source>
      <translation>%1, станом на %2: те, що прийшло з програмою.</translation>
    </message>
    <message>
      <source>A newer file of law data</source>
      <translation>Новіший файл правових даних</translation>
    </message>
    <message>
      <source>Call the keeper on a number you already knew. Type the check number that you hear. Do not take it from the file or from an e-mail with the file.</source>
      <translation>Зателефонуйте укладачеві за номером, який ви вже знали. Введіть контрольний номер, який почуєте. Не беріть його з файлу чи з листа з файлом.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Check number of the keeper</source>
      <translation>Контрольний номер укладача</translation>
    </message>
    <message>
      <source>Files of keepers (*.pem)</source>
      <translation>Файли укладачів (*.pem)</translation>
    </message>
    <message>
      <source>Forget the keeper</source>
      <translation>Забути укладача</translation>
    </message>
    <message>
      <source>Forget this keeper? Data that the keeper signed is in force no longer, and no newer file is taken. To trust the keeper again, you need the check number again.</source>
      <translation>Забути цього укладача? Дані, які він підписав, більше не діятимуть, і новіші файли не прийматимуться. Щоб знову довіряти йому, знову знадобиться контрольний номер.</translation>
    </message>
    <message>
      <source>Forget this keeper…</source>
      <translation>Забути цього укладача…</translation>
    </message>
    <message>
      <source>Go back to the program’s own</source>
      <translation>Повернутися до даних програми</translation>
    </message>
    <message>
      <source>Keep the keeper</source>
      <translation>Залишити укладача</translation>
    </message>
    <message>
      <source>Law data</source>
      <translation>Дані про право</translation>
    </message>
    <message>
      <source>Load a newer file…</source>
      <translation>Завантажити новіший файл…</translation>
    </message>
    <message>
      <source>Nobody is verified yet.</source>
      <translation>Ще нікого не перевірено.</translation>
    </message>
    <message>
      <source>Only digits count. Spaces do not matter.</source>
      <translation>Важать лише цифри. Пробіли не мають значення.</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Норми</translation>
    </message>
    <message>
      <source>Rules, treaties and who has joined them came with the program. Newer files are taken only if a keeper whom you have verified has signed them.</source>
      <translation>Норми, договори та їхні учасники надійшли з програмою. Новіші файли приймаються, лише якщо їх підписав перевірений вами укладач.</translation>
    </message>
    <message>
      <source>States and treaties</source>
      <translation>Держави й договори</translation>
    </message>
    <message>
      <source>The data that came with the program is in force again.</source>
      <translation>Знову діють дані, що надійшли з програмою.</translation>
    </message>
    <message>
      <source>The file of the keeper</source>
      <translation>Файл укладача</translation>
    </message>
    <message>
      <source>The keeper is forgotten. The data that came with the program is in force.</source>
      <translation>Укладача забуто. Діють дані, що надійшли з програмою.</translation>
    </message>
    <message>
      <source>The keeper of the data</source>
      <translation>Укладач даних</translation>
    </message>
    <message>
      <source>The number is right. Files of this keeper are taken now.</source>
      <translation>Номер правильний. Тепер файли цього укладача приймаються.</translation>
    </message>
    <message>
      <source>The signature is missing: %1. It comes with the file, and has to lie in the same folder. Nothing was changed.</source>
      <translation>Немає підпису: %1. Він приходить разом із файлом і має лежати в тій самій теці. Нічого не змінено.</translation>
    </message>
    <message>
      <source>Trust this keeper</source>
      <translation>Довіряти цьому укладачеві</translation>
    </message>
    <message>
      <source>Verified by this check number: %1</source>
      <translation>Перевірено за контрольним номером: %1</translation>
    </message>
    <message>
      <source>Verify a keeper…</source>
      <translation>Перевірити укладача…</translation>
    </message>
    <message>
      <source>What is in force</source>
      <translation>Що діє</translation>
    </message>
  </context>
  <context>
    <name>LegalBasisCard</name>
    <message>
      <source>Checked against the text of the rule. Not reviewed by a lawyer.</source>
      <translation>Звірено з текстом норми. Юрист не перевіряв.</translation>
    </message>
    <message>
      <source>Checked on a page that was read. Not reviewed by a lawyer.</source>
      <translation>Звірено з прочитаною сторінкою. Юрист не перевіряв.</translation>
    </message>
    <message>
      <source>Choose the rule again</source>
      <translation>Вибрати норму знову</translation>
    </message>
    <message>
      <source>From memory, not checked against the text. Not reviewed by a lawyer. Read it first.</source>
      <translation>З пам’яті, з текстом не звірено. Юрист не перевіряв. Спершу прочитайте її.</translation>
    </message>
    <message>
      <source>How this was checked</source>
      <translation>Як це перевірено</translation>
    </message>
    <message>
      <source>In one or two sentences, connect the rule to the facts.</source>
      <translation>Одним-двома реченнями пов’яжіть норму з фактами.</translation>
    </message>
    <message>
      <source>In our words, not a quotation. It is not printed.</source>
      <translation>Нашими словами, не цитата. Це не друкується.</translation>
    </message>
    <message>
      <source>No native speaker has read its title yet.</source>
      <translation>Назву ще не читав жоден носій мови.</translation>
    </message>
    <message>
      <source>Paste the exact wording</source>
      <translation>Вставити точний текст</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Норма</translation>
    </message>
    <message>
      <source>When it applies, and common mistakes</source>
      <translation>Коли застосовується, і типові помилки</translation>
    </message>
    <message>
      <source>Who has to follow the rule in this case, such as a country. Put commas between several.</source>
      <translation>Хто має дотримуватися норми в цій справі, наприклад країна. Якщо їх кілька, розділіть комами.</translation>
    </message>
    <message>
      <source>Whom it binds here</source>
      <translation>Кого вона тут зобов’язує</translation>
    </message>
    <message>
      <source>Why it applies here</source>
      <translation>Чому вона тут застосовна</translation>
    </message>
    <message>
      <source>Wording left out</source>
      <translation>Точний текст прибрано</translation>
    </message>
  </context>
  <context>
    <name>LegalBasisPage</name>
    <message>
      <source>A rule of law says what the recipient has to do in any case. Answer the questions about the case first: rules that protect these persons are then shown first, and rules that do not fit are found.</source>
      <translation>Норма права каже, що адресат мусить робити в будь-якому разі. Спершу дайте відповіді на запитання про справу: тоді норми, що захищають цих осіб, показано першими, а ті, що не підходять, буде знайдено.</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>Додати норму</translation>
    </message>
    <message>
      <source>Choose the rules that bind the recipient, and say why each applies here.</source>
      <translation>Виберіть норми, що зобов’язують адресата, і скажіть, чому кожна тут застосовна.</translation>
    </message>
    <message>
      <source>Legal basis</source>
      <translation>Правова підстава</translation>
    </message>
    <message>
      <source>Rule removed</source>
      <translation>Норму вилучено</translation>
    </message>
  </context>
  <context>
    <name>LetterList</name>
    <message numerus="yes">
      <source>%Ln letters</source>
      <translation>
        <numerusform>%Ln лист</numerusform>
        <numerusform>%Ln листи</numerusform>
        <numerusform>%Ln листів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more on the other shelves</source>
      <translation>
        <numerusform>ще %Ln на інших полицях</numerusform>
        <numerusform>ще %Ln на інших полицях</numerusform>
        <numerusform>ще %Ln на інших полицях</numerusform>
      </translation>
    </message>
    <message>
      <source>1 letter</source>
      <translation>1 лист</translation>
    </message>
    <message>
      <source>1 more on the other shelves</source>
      <translation>ще 1 на інших полицях</translation>
    </message>
    <message>
      <source>All campaigns</source>
      <translation>Усі кампанії</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>До архіву</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>Кампанія</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>Стерти назавжди</translation>
    </message>
    <message>
      <source>Erase for good…</source>
      <translation>Стерти назавжди…</translation>
    </message>
    <message>
      <source>Erase “%1” with all its versions? It cannot come back.</source>
      <translation>Стерти «%1» з усіма версіями? Повернути не вдасться.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Залишити</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Листи</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>До кошика</translation>
    </message>
    <message>
      <source>No letter has all these words. Try fewer of them.</source>
      <translation>Жоден лист не містить усіх цих слів. Спробуйте менше слів.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Відкрити</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Повернути</translation>
    </message>
    <message>
      <source>Reading letters for the first search: %1 of %2</source>
      <translation>Читання листів для першого пошуку: %1 з %2</translation>
    </message>
    <message>
      <source>Search titles and texts</source>
      <translation>Пошук у назвах і текстах</translation>
    </message>
    <message>
      <source>Show all letters</source>
      <translation>Показати всі листи</translation>
    </message>
    <message>
      <source>Which letters</source>
      <translation>Які листи</translation>
    </message>
  </context>
  <context>
    <name>LetterPage</name>
    <message>
      <source>Add a paragraph</source>
      <translation>Додати абзац</translation>
    </message>
    <message>
      <source>Add an annex</source>
      <translation>Додати додаток</translation>
    </message>
    <message>
      <source>Annex removed</source>
      <translation>Додаток вилучено</translation>
    </message>
    <message>
      <source>Annexes</source>
      <translation>Додатки</translation>
    </message>
    <message>
      <source>Ask for an answer, and say by when.</source>
      <translation>Попросіть відповіді й скажіть, до якого часу.</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>Кампанія</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>Завершення</translation>
    </message>
    <message>
      <source>Closing formula</source>
      <translation>Завершальна формула</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Контакт</translation>
    </message>
    <message>
      <source>Date of issue</source>
      <translation>Дата видання</translation>
    </message>
    <message>
      <source>Documents can go with the letter.</source>
      <translation>До листа можна додати документи.</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Електронна пошта</translation>
    </message>
    <message>
      <source>Embargo, layout, and which text prevails</source>
      <translation>Ембарго, макет і який текст має перевагу</translation>
    </message>
    <message>
      <source>Everybody may see this contact</source>
      <translation>Цей контакт можуть бачити всі</translation>
    </message>
    <message>
      <source>For finding the letter again. It is never printed.</source>
      <translation>Щоб знову знайти лист. Це ніколи не друкується.</translation>
    </message>
    <message>
      <source>If it is empty, the usual sentence is printed.</source>
      <translation>Якщо порожньо, друкується звичайне речення.</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Макет</translation>
    </message>
    <message>
      <source>Letterhead, place and date</source>
      <translation>Бланк, місце і дата</translation>
    </message>
    <message>
      <source>Line below</source>
      <translation>Рядок нижче</translation>
    </message>
    <message>
      <source>More paragraphs can follow the opening.</source>
      <translation>Після вступу можуть іти ще абзаци.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Ім’я</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Вступ</translation>
    </message>
    <message>
      <source>Opening and closing</source>
      <translation>Вступ і завершення</translation>
    </message>
    <message>
      <source>Paragraph removed</source>
      <translation>Абзац вилучено</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Місце</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Номер документа</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Посада</translation>
    </message>
    <message>
      <source>Say what you ask, who writes and why now, and how it ends.</source>
      <translation>Скажіть, чого ви просите, хто і чому пише саме зараз і чим лист закінчується.</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Тема</translation>
    </message>
    <message>
      <source>Such as the secretariat, a city, an address.</source>
      <translation>Наприклад: секретаріат, місто, адреса.</translation>
    </message>
    <message>
      <source>Such as “Yours sincerely,”.</source>
      <translation>Наприклад: «З повагою,».</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>Телефон</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>The request in one line, above the salutation.</source>
      <translation>Прохання одним рядком, над звертанням.</translation>
    </message>
    <message>
      <source>Which text prevails</source>
      <translation>Який текст має перевагу</translation>
    </message>
    <message>
      <source>Who writes</source>
      <translation>Хто пише</translation>
    </message>
    <message>
      <source>Who writes, and why now. Two sentences are enough.</source>
      <translation>Хто пише і чому зараз. Досить двох речень.</translation>
    </message>
  </context>
  <context>
    <name>LetterPanels</name>
    <message>
      <source>Read</source>
      <translation>Читати</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>Зберегти знову</translation>
    </message>
    <message>
      <source>Translation beside the text</source>
      <translation>Переклад поруч із текстом</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>Що показано</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Писати</translation>
    </message>
  </context>
  <context>
    <name>LetterRows</name>
    <message numerus="yes">
      <source>%1 and %Ln translations</source>
      <translation>
        <numerusform>%1 і %Ln переклад</numerusform>
        <numerusform>%1 і %Ln переклади</numerusform>
        <numerusform>%1 і %Ln перекладів</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 and 1 translation</source>
      <translation>%1 і 1 переклад</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>Letter without a subject</source>
      <translation>Лист без теми</translation>
    </message>
    <message>
      <source>changed %1</source>
      <translation>змінено %1</translation>
    </message>
  </context>
  <context>
    <name>LetterWindow</name>
    <message>
      <source>A trial: nothing is kept on this computer</source>
      <translation>Проба: на цьому комп’ютері нічого не лишається</translation>
    </message>
    <message>
      <source>No translation beside the text</source>
      <translation>Без перекладу поруч із текстом</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Не збережено</translation>
    </message>
    <message>
      <source>Saved at %1</source>
      <translation>Збережено о %1</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Збереження…</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>Крок %1 із %2</translation>
    </message>
  </context>
  <context>
    <name>LockAfterChoice</name>
    <message numerus="yes">
      <source>%Ln minutes</source>
      <translation>
        <numerusform>%Ln хвилину</numerusform>
        <numerusform>%Ln хвилини</numerusform>
        <numerusform>%Ln хвилин</numerusform>
      </translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>1 хвилину</translation>
    </message>
    <message>
      <source>Lock after</source>
      <translation>Блокувати через</translation>
    </message>
    <message>
      <source>PetitionDesk locks when no key and no pointer was used for so long, when the computer sleeps, when its screen is locked, and at once with Ctrl+L. Everything is saved first.</source>
      <translation>PetitionDesk блокується, коли стільки часу не торкалися клавіатури чи вказівника, коли комп’ютер засинає, коли його екран заблоковано, і відразу після Ctrl+L. Спочатку все зберігається.</translation>
    </message>
  </context>
  <context>
    <name>LockPage</name>
    <message numerus="yes">
      <source>%Ln other passphrases will open nothing any more.</source>
      <translation>
        <numerusform>%Ln інша парольна фраза більше нічого не відкриватиме.</numerusform>
        <numerusform>%Ln інші парольні фрази більше нічого не відкриватимуть.</numerusform>
        <numerusform>%Ln інших парольних фраз більше нічого не відкриватимуть.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 other passphrase will open nothing any more.</source>
      <translation>Ще одна парольна фраза більше нічого не відкриватиме.</translation>
    </message>
    <message>
      <source>Cancelled. Everything opens as it did before.</source>
      <translation>Скасовано. Усе відкривається, як і раніше.</translation>
    </message>
    <message>
      <source>Changing the lock…</source>
      <translation>Заміна замка…</translation>
    </message>
    <message>
      <source>Checking what was sealed…</source>
      <translation>Перевірка запечатаного…</translation>
    </message>
    <message>
      <source>Done.</source>
      <translation>Готово.</translation>
    </message>
    <message>
      <source>Done. Copies made before still open as they did: delete them.</source>
      <translation>Готово. Попередні копії відкриваються, як раніше: видаліть їх.</translation>
    </message>
    <message>
      <source>Here is a new recovery sheet. Without it, only your passphrase opens the vault.</source>
      <translation>Ось новий аркуш відновлення. Без нього сейф відкриває лише ваша парольна фраза.</translation>
    </message>
    <message>
      <source>Make it without a recovery sheet</source>
      <translation>Створити без аркуша відновлення</translation>
    </message>
    <message>
      <source>Make the new lock</source>
      <translation>Створити новий замок</translation>
    </message>
    <message>
      <source>New lock for everything</source>
      <translation>Новий замок для всього</translation>
    </message>
    <message>
      <source>Sealing everything anew. You can go on working.</source>
      <translation>Усе запечатується наново. Можна працювати далі.</translation>
    </message>
    <message>
      <source>Somebody may have copied your vault and learnt a passphrase or sheet of then. A new lock shuts them out of all that you write from now on.</source>
      <translation>Хтось міг скопіювати ваш сейф і дізнатися тодішню парольну фразу чи аркуш. Новий замок закриє від нього все, що ви напишете далі.</translation>
    </message>
    <message>
      <source>The recovery sheet of now will open nothing any more.</source>
      <translation>Теперішній аркуш відновлення більше нічого не відкриватиме.</translation>
    </message>
    <message>
      <source>The system keyring does not answer, and will not open the vault any more. You can switch it on again later.</source>
      <translation>Системне сейф паролів не відповідає і більше не відкриватиме сейфа. Згодом його можна ввімкнути знову.</translation>
    </message>
  </context>
  <context>
    <name>LockingPage</name>
    <message>
      <source>Lock without saving</source>
      <translation>Заблокувати без збереження</translation>
    </message>
    <message>
      <source>Locking…</source>
      <translation>Блокування…</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>Зберегти знову</translation>
    </message>
    <message>
      <source>Your work is being saved.</source>
      <translation>Ваша робота зберігається.</translation>
    </message>
  </context>
  <context>
    <name>LogoFields</name>
    <message>
      <source>A picture stands on the letterhead.</source>
      <translation>На бланку є зображення.</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Виберіть зображення</translation>
    </message>
    <message>
      <source>Choose a picture…</source>
      <translation>Вибрати зображення…</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Логотип</translation>
    </message>
    <message>
      <source>PNG or JPEG. Without one the name stands alone.</source>
      <translation>PNG або JPEG. Без зображення стоїть лише назва.</translation>
    </message>
    <message>
      <source>Picture removed</source>
      <translation>Зображення вилучено</translation>
    </message>
    <message>
      <source>Pictures (%1)</source>
      <translation>Зображення (%1)</translation>
    </message>
    <message>
      <source>Read aloud to people who cannot see it.</source>
      <translation>Це зачитується людям, які його не бачать.</translation>
    </message>
    <message>
      <source>Remove the picture</source>
      <translation>Вилучити зображення</translation>
    </message>
    <message>
      <source>What the picture shows</source>
      <translation>Що показано на зображенні</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Something went wrong. Your text is safe; go on writing.</source>
      <translation>Щось пішло не так. Ваш текст у безпеці; пишіть далі.</translation>
    </message>
    <message>
      <source>The vault closed unexpectedly. Open it to go on.</source>
      <translation>Сейф несподівано закрився. Відкрийте його, щоб продовжити.</translation>
    </message>
  </context>
  <context>
    <name>MeansFold</name>
    <message>
      <source>Address of the time server</source>
      <translation>Адреса сервера часу</translation>
    </message>
    <message>
      <source>Authorities that the server rests on</source>
      <translation>Установи, що ручаються за сервер</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Вибрати файли…</translation>
    </message>
    <message>
      <source>Empty: no server is asked, and nothing leaves this computer.</source>
      <translation>Порожньо: сервер не питається, і ніщо не залишає цей комп’ютер.</translation>
    </message>
    <message>
      <source>Files of authorities (%1)</source>
      <translation>Файли установ (%1)</translation>
    </message>
    <message>
      <source>Name a time server, or take the files away.</source>
      <translation>Назвіть сервер часу або заберіть файли.</translation>
    </message>
    <message>
      <source>Take them away</source>
      <translation>Забрати їх</translation>
    </message>
    <message>
      <source>This is the only time that PetitionDesk uses the network. The server learns when you sign, and from where. It does not learn what, or who.</source>
      <translation>Лише тут PetitionDesk користується мережею. Сервер дізнається, коли ви підписуєте і звідки. Він не дізнається, що і хто.</translation>
    </message>
    <message>
      <source>Time stamp of a server</source>
      <translation>Позначка часу від сервера</translation>
    </message>
    <message>
      <source>What authorities say of those they vouch for</source>
      <translation>Що установи кажуть про тих, за кого ручаються</translation>
    </message>
    <message>
      <source>With these lists the file can be checked for decades.</source>
      <translation>Із цими списками файл можна перевіряти десятиліттями.</translation>
    </message>
    <message>
      <source>Without them the stamp is in the file, and nobody believes it.</source>
      <translation>Без них позначка є у файлі, але їй ніхто не вірить.</translation>
    </message>
  </context>
  <context>
    <name>NewPassphrasePage</name>
    <message>
      <source>Change and open</source>
      <translation>Змінити й відкрити</translation>
    </message>
    <message>
      <source>Choose a new passphrase</source>
      <translation>Виберіть нову парольну фразу</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Пізніше</translation>
    </message>
    <message>
      <source>Your recovery code opened the vault. A new passphrase takes the place of the one that you forgot; the code stays as it is.</source>
      <translation>Код відновлення відкрив сейф. Нова парольна фраза замінить забуту; код лишається.</translation>
    </message>
  </context>
  <context>
    <name>NumberGroups</name>
    <message>
      <source>Group %1 of %2</source>
      <translation>Група %1 із %2</translation>
    </message>
  </context>
  <context>
    <name>Offices</name>
    <message>
      <source>A man</source>
      <translation>Чоловік</translation>
    </message>
    <message>
      <source>A woman</source>
      <translation>Жінка</translation>
    </message>
    <message>
      <source>Ambassador</source>
      <translation>Посол</translation>
    </message>
    <message>
      <source>An organisation or authority</source>
      <translation>Організація або орган влади</translation>
    </message>
    <message>
      <source>Another official</source>
      <translation>Інша посадова особа</translation>
    </message>
    <message>
      <source>Chargé d’affaires</source>
      <translation>Тимчасовий повірений у справах</translation>
    </message>
    <message>
      <source>Head of government</source>
      <translation>Глава уряду</translation>
    </message>
    <message>
      <source>King or queen</source>
      <translation>Король або королева</translation>
    </message>
    <message>
      <source>Minister</source>
      <translation>Міністр</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Не зазначено</translation>
    </message>
    <message>
      <source>President</source>
      <translation>Президент</translation>
    </message>
    <message>
      <source>Several persons</source>
      <translation>Кілька осіб</translation>
    </message>
    <message>
      <source>Speaker of parliament</source>
      <translation>Голова парламенту</translation>
    </message>
    <message>
      <source>UN High Commissioner</source>
      <translation>Верховний комісар ООН</translation>
    </message>
    <message>
      <source>UN Secretary-General</source>
      <translation>Генеральний секретар ООН</translation>
    </message>
    <message>
      <source>UN expert (mandate holder)</source>
      <translation>Експерт ООН (мандатарій)</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
      <source>%Ln found</source>
      <translation>
        <numerusform>Знайдено %Ln</numerusform>
        <numerusform>Знайдено %Ln</numerusform>
        <numerusform>Знайдено %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>1 found</source>
      <translation>Знайдено 1</translation>
    </message>
    <message>
      <source>A step, a field, a letter, or what to do</source>
      <translation>Крок, поле, лист або дія</translation>
    </message>
    <message>
      <source>Find or do anything</source>
      <translation>Знайти чи виконати</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Знайдене</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Лист</translation>
    </message>
    <message>
      <source>Nothing has this name. Try another word.</source>
      <translation>Немає нічого з такою назвою. Спробуйте інше слово.</translation>
    </message>
    <message>
      <source>still empty</source>
      <translation>ще порожньо</translation>
    </message>
    <message>
      <source>to finish</source>
      <translation>треба закінчити</translation>
    </message>
    <message>
      <source>to look at</source>
      <translation>варто переглянути</translation>
    </message>
  </context>
  <context>
    <name>ParagraphCard</name>
    <message>
      <source>Paragraph</source>
      <translation>Абзац</translation>
    </message>
    <message>
      <source>Text of the paragraph</source>
      <translation>Текст абзацу</translation>
    </message>
  </context>
  <context>
    <name>PartCard</name>
    <message>
      <source>%1. %2</source>
      <translation>%1. %2</translation>
    </message>
  </context>
  <context>
    <name>PassphraseChoice</name>
    <message>
      <source>%1 The same twice.</source>
      <translation>%1 Обидва рази однаково.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln more characters.</source>
      <translation>
        <numerusform>Ще %Ln символ.</numerusform>
        <numerusform>Ще %Ln символи.</numerusform>
        <numerusform>Ще %Ln символів.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 more character.</source>
      <translation>Ще 1 символ.</translation>
    </message>
    <message>
      <source>Easy to guess. Add a word that has nothing to do with the others.</source>
      <translation>Легко вгадати. Додайте слово, не пов’язане з іншими.</translation>
    </message>
    <message>
      <source>Four or five words that only you would put together.</source>
      <translation>Чотири-п’ять слів, які поєднали б лише ви.</translation>
    </message>
    <message>
      <source>Long enough.</source>
      <translation>Досить довга.</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>Нова парольна фраза</translation>
    </message>
    <message>
      <source>Strong enough.</source>
      <translation>Досить надійна.</translation>
    </message>
    <message>
      <source>Suggest one</source>
      <translation>Запропонувати</translation>
    </message>
    <message>
      <source>The two are not the same.</source>
      <translation>Вони не збігаються.</translation>
    </message>
    <message>
      <source>Too short.</source>
      <translation>Закоротка.</translation>
    </message>
    <message>
      <source>Type it again</source>
      <translation>Уведіть ще раз</translation>
    </message>
    <message>
      <source>Very strong.</source>
      <translation>Дуже надійна.</translation>
    </message>
    <message>
      <source>Very strong. Write it down until you know it. Type it again.</source>
      <translation>Дуже надійна. Запишіть, доки не запам’ятаєте. Уведіть ще раз.</translation>
    </message>
  </context>
  <context>
    <name>PassphraseField</name>
    <message>
      <source>Arabic</source>
      <translation>арабські</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>бенгальські</translation>
    </message>
    <message>
      <source>Caps Lock is on.</source>
      <translation>Клавішу Caps Lock увімкнено.</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>китайські</translation>
    </message>
    <message>
      <source>Cyrillic</source>
      <translation>кириличні</translation>
    </message>
    <message>
      <source>Devanagari</source>
      <translation>деванагарі</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>грецькі</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>єврейські</translation>
    </message>
    <message>
      <source>Hide the passphrase</source>
      <translation>Сховати парольну фразу</translation>
    </message>
    <message>
      <source>Khmer</source>
      <translation>кхмерські</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>корейські</translation>
    </message>
    <message>
      <source>Latin</source>
      <translation>латинські</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Показати парольну фразу</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>тайські</translation>
    </message>
    <message>
      <source>The keyboard types %1 letters.</source>
      <translation>Клавіатура набирає літери: %1.</translation>
    </message>
    <message>
      <source>Whoever sees your screen can read it.</source>
      <translation>Її може прочитати кожен, хто бачить ваш екран.</translation>
    </message>
  </context>
  <context>
    <name>PlacePage</name>
    <message>
      <source>%1 copies this folder to other places. The copies stay sealed, but you cannot take them back.</source>
      <translation>Цю теку копіює в інші місця %1. Копії лишаються запечатаними, але забрати їх не можна.</translation>
    </message>
    <message>
      <source>If an older copy were put in its place, nobody could tell. With the system keyring on, you would be told.</source>
      <translation>Якби на його місце поклали старішу копію, ніхто б не помітив. Із системним сейфм паролів вам скажуть.</translation>
    </message>
    <message>
      <source>If an older copy were put in its place, you would be told.</source>
      <translation>Якби на його місце поклали старішу копію, вам скажуть.</translation>
    </message>
    <message>
      <source>Keep this name</source>
      <translation>Зберегти цю назву</translation>
    </message>
    <message>
      <source>Kept.</source>
      <translation>Збережено.</translation>
    </message>
    <message>
      <source>Name of your organisation</source>
      <translation>Назва вашої організації</translation>
    </message>
    <message>
      <source>Place and name</source>
      <translation>Місце й назва</translation>
    </message>
    <message>
      <source>The system keyring did not answer: PetitionDesk cannot tell whether this is the newest vault.</source>
      <translation>Системне сейф паролів не відповіло: PetitionDesk не знає, чи це найновіший сейф.</translation>
    </message>
    <message>
      <source>This folder is on a drive that can be unplugged. Lock before you unplug it, and keep a backup elsewhere: small drives get lost.</source>
      <translation>Ця тека лежить на диску, який можна від’єднати. Спершу заблокуйте програму, а резервну копію тримайте в іншому місці: малі диски губляться.</translation>
    </message>
    <message>
      <source>Where your vault lies on this computer, and whose it is.</source>
      <translation>Де на цьому комп’ютері лежить ваш сейф і чий він.</translation>
    </message>
  </context>
  <context>
    <name>PlacesFold</name>
    <message>
      <source>Organisations that sign the PDF itself</source>
      <translation>Організації, що підписують сам PDF</translation>
    </message>
    <message>
      <source>Your seal is enough: endorsements travel inside. Several signatures in one PDF look broken in some programs. Each organisation chosen here gets an empty place, and signs the file after you.</source>
      <translation>Вашої печатки досить: згоди їдуть усередині. Кілька підписів в одному PDF у деяких програмах мають вигляд пошкоджених. Кожна вибрана тут організація отримує порожнє місце й підписує файл після вас.</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>%1: %2 of %3 paragraphs</source>
      <translation>%1: абзаци, %2 із %3</translation>
    </message>
    <message numerus="yes">
      <source>%Ln names withheld</source>
      <translation>
        <numerusform>%Ln назву не розкрито</numerusform>
        <numerusform>%Ln назви не розкрито</numerusform>
        <numerusform>%Ln назв не розкрито</numerusform>
      </translation>
    </message>
    <message>
      <source>1 name withheld</source>
      <translation>1 назву не розкрито</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Для архіву</translation>
    </message>
    <message>
      <source>Behind by a moment</source>
      <translation>Трохи відстає</translation>
    </message>
    <message>
      <source>Drawing…</source>
      <translation>Малювання…</translation>
    </message>
    <message>
      <source>For the recipient</source>
      <translation>Для адресата</translation>
    </message>
    <message>
      <source>Language of the page</source>
      <translation>Мова сторінки</translation>
    </message>
    <message>
      <source>Larger (Ctrl++)</source>
      <translation>Більше (Ctrl++)</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <translation>Сторінка %1 із %2</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Попередній перегляд</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>Для всіх</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+−)</source>
      <translation>Менше (Ctrl+−)</translation>
    </message>
    <message>
      <source>The page as it will be printed</source>
      <translation>Сторінка, якою її буде надруковано</translation>
    </message>
    <message>
      <source>Whose edition</source>
      <translation>Для кого це видання</translation>
    </message>
  </context>
  <context>
    <name>PrintedSheet</name>
    <message>
      <source>Keep it away from the computer, where you keep papers safe.</source>
      <translation>Тримайте його окремо від комп’ютера, там, де бережете папери.</translation>
    </message>
    <message>
      <source>Recovery sheet</source>
      <translation>Аркуш відновлення</translation>
    </message>
    <message>
      <source>This code opens a vault of PetitionDesk.</source>
      <translation>Цей код відкриває сейф PetitionDesk.</translation>
    </message>
    <message>
      <source>To use it: Unlock, then Use recovery code.</source>
      <translation>Як скористатися: на екрані входу виберіть код відновлення.</translation>
    </message>
    <message>
      <source>Whoever has this sheet and the computer can read your letters.</source>
      <translation>Хто має цей аркуш і комп’ютер, може читати ваші листи.</translation>
    </message>
  </context>
  <context>
    <name>ProofBox</name>
    <message>
      <source>Go on</source>
      <translation>Далі</translation>
    </message>
    <message>
      <source>Use the passphrase</source>
      <translation>Скористатися парольною фразою</translation>
    </message>
    <message>
      <source>Use the recovery code</source>
      <translation>Скористатися кодом відновлення</translation>
    </message>
    <message>
      <source>Your passphrase, to change something</source>
      <translation>Ваша парольна фраза, щоб щось змінити</translation>
    </message>
    <message>
      <source>Your recovery code, to change something</source>
      <translation>Ваш код відновлення, щоб щось змінити</translation>
    </message>
  </context>
  <context>
    <name>ProtectedSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Змінити…</translation>
    </message>
    <message>
      <source>Go on writing</source>
      <translation>Писати далі</translation>
    </message>
    <message>
      <source>In each script you know, and nicknames. Other spellings of them are found too.</source>
      <translation>Кожним відомим вам письмом, і прізвиська. Інші написання теж буде знайдено.</translation>
    </message>
    <message>
      <source>It is no longer protected.</source>
      <translation>Більше не захищено.</translation>
    </message>
    <message>
      <source>It is offered with one press wherever a name is found.</source>
      <translation>Її запропоновано одним натиском усюди, де знайдено ім’я.</translation>
    </message>
    <message>
      <source>It is protected from now on.</source>
      <translation>Відтепер захищено.</translation>
    </message>
    <message>
      <source>Keep it protected</source>
      <translation>Захищати далі</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Облишити</translation>
    </message>
    <message>
      <source>Letters say instead: %1</source>
      <translation>У листах натомість: %1</translation>
    </message>
    <message>
      <source>Names, one in each line</source>
      <translation>Імена, по одному в рядку</translation>
    </message>
    <message>
      <source>Nobody is on the list yet.</source>
      <translation>У списку ще нікого немає.</translation>
    </message>
    <message>
      <source>Nothing is offered in its place.</source>
      <translation>Замість нього нічого не пропонується.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Організація</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Особа</translation>
    </message>
    <message>
      <source>Persons, places and organisations that no letter may name. While you write and before anything is exported, every text is searched for them.</source>
      <translation>Особи, місця й організації, яких жоден лист не має називати. Поки ви пишете й перед експортом їх шукають у кожному тексті.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Місце</translation>
    </message>
    <message>
      <source>Protect it</source>
      <translation>Захистити</translation>
    </message>
    <message>
      <source>Protected names</source>
      <translation>Захищені імена</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Прибрати</translation>
    </message>
    <message>
      <source>Remove %1? Letters may name it from then on, and nothing will warn you.</source>
      <translation>Прибрати %1? Відтоді листи зможуть це називати, і ніщо вас не попередить.</translation>
    </message>
    <message>
      <source>Save the change</source>
      <translation>Зберегти зміну</translation>
    </message>
    <message>
      <source>This list stays in your vault. It is in no letter, no file for others and no export.</source>
      <translation>Цей список лишається у вашому сейфі. Його немає ні в листі, ні у файлі для інших, ні в експорті.</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Що це</translation>
    </message>
    <message>
      <source>What letters say instead</source>
      <translation>Що натомість пишуть листи</translation>
    </message>
    <message>
      <source>What you wrote is not protected yet. Leave it?</source>
      <translation>Написане ще не захищене. Облишити?</translation>
    </message>
    <message>
      <source>a former prisoner</source>
      <translation>колишній в’язень</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Close the text</source>
      <translation>Закрити текст</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>Заблокувати зараз</translation>
    </message>
    <message>
      <source>New version…</source>
      <translation>Нова версія…</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Кроки</translation>
    </message>
  </context>
  <context>
    <name>RecipientPage</name>
    <message>
      <source>A letter is for an office that can act.</source>
      <translation>Лист адресують посаді чи установі, яка може діяти.</translation>
    </message>
    <message>
      <source>Add a recipient</source>
      <translation>Додати адресата</translation>
    </message>
    <message>
      <source>Add an office</source>
      <translation>Додати установу</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Копії</translation>
    </message>
    <message>
      <source>Copies are in order of rank now.</source>
      <translation>Копії тепер у порядку рангу.</translation>
    </message>
    <message>
      <source>Copy removed</source>
      <translation>Копію вилучено</translation>
    </message>
    <message>
      <source>How they are written to</source>
      <translation>Як до них звертаються</translation>
    </message>
    <message>
      <source>In order of rank, the highest first.</source>
      <translation>За рангом, починаючи з найвищого.</translation>
    </message>
    <message>
      <source>Kind of letter</source>
      <translation>Вид листа</translation>
    </message>
    <message>
      <source>Nobody else receives a copy yet.</source>
      <translation>Копії поки що більше ніхто не отримує.</translation>
    </message>
    <message>
      <source>One letter each</source>
      <translation>Кожному окремий лист</translation>
    </message>
    <message>
      <source>One letter to all</source>
      <translation>Один лист усім</translation>
    </message>
    <message>
      <source>Put in order of rank</source>
      <translation>Упорядкувати за рангом</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Адресат</translation>
    </message>
    <message>
      <source>Recipient removed</source>
      <translation>Адресата вилучено</translation>
    </message>
    <message>
      <source>Salutation for all</source>
      <translation>Спільне звертання</translation>
    </message>
    <message>
      <source>Say whom the letter is for, and how they are addressed.</source>
      <translation>Скажіть, кому призначено лист і як до них звертатися.</translation>
    </message>
    <message>
      <source>Several recipients</source>
      <translation>Кілька адресатів</translation>
    </message>
    <message>
      <source>They are in order, as far as their rank is known.</source>
      <translation>Вони в порядку, наскільки відомий їхній ранг.</translation>
    </message>
  </context>
  <context>
    <name>Remedy</name>
    <message>
      <source>Cite the other rule</source>
      <translation>Послатися на іншу норму</translation>
    </message>
    <message>
      <source>Correct it</source>
      <translation>Виправити</translation>
    </message>
    <message>
      <source>Say that it binds %1</source>
      <translation>Написати, що вона зобов’язує: %1</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>Прибрати</translation>
    </message>
    <message>
      <source>Take these words out</source>
      <translation>Прибрати ці слова</translation>
    </message>
    <message>
      <source>Write “%1”</source>
      <translation>Написати «%1»</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <source>Letters have changed, and no backup was made for 30 days.</source>
      <translation>Листи змінилися, а резервної копії не було 30 днів.</translation>
    </message>
    <message>
      <source>Our identity signs until %1. Make a new one in time, and give everybody the new card.</source>
      <translation>Наше посвідчення підписує до %1 — вчасно створіть нове і дайте всім нову картку.</translation>
    </message>
    <message>
      <source>Our identity…</source>
      <translation>Наше посвідчення…</translation>
    </message>
    <message>
      <source>There is no recovery sheet yet. Who forgets the passphrase loses every letter.</source>
      <translation>Аркуша відновлення ще немає. Хто забуде парольну фразу, втратить усі листи.</translation>
    </message>
    <message>
      <source>Vault…</source>
      <translation>Сейф…</translation>
    </message>
  </context>
  <context>
    <name>RuleFacts</name>
    <message>
      <source>Common mistakes</source>
      <translation>Типові помилки</translation>
    </message>
    <message>
      <source>Custom that says much the same</source>
      <translation>Звичай, який каже майже те саме</translation>
    </message>
    <message>
      <source>How the rule was checked</source>
      <translation>Як перевірено норму</translation>
    </message>
    <message>
      <source>More about %1 and this treaty</source>
      <translation>Більше про цей договір: %1</translation>
    </message>
    <message>
      <source>Not for</source>
      <translation>Не для</translation>
    </message>
    <message>
      <source>On whom the duty lies</source>
      <translation>На кому лежить обов’язок</translation>
    </message>
    <message>
      <source>Only where they are all of this</source>
      <translation>Лише якщо вони є всім цим водночас</translation>
    </message>
    <message>
      <source>The law data says this in English only.</source>
      <translation>Дані про право подають це лише англійською.</translation>
    </message>
    <message>
      <source>What limits it</source>
      <translation>Що її обмежує</translation>
    </message>
    <message>
      <source>When it applies</source>
      <translation>Коли застосовується</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation>Де вона міститься</translation>
    </message>
    <message>
      <source>Whom it protects</source>
      <translation>Кого вона захищає</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>усіх</translation>
    </message>
  </context>
  <context>
    <name>RuleSearch</name>
    <message numerus="yes">
      <source>%Ln rules</source>
      <translation>
        <numerusform>%Ln норма</numerusform>
        <numerusform>%Ln норми</numerusform>
        <numerusform>%Ln норм</numerusform>
      </translation>
    </message>
    <message>
      <source>1 rule</source>
      <translation>1 норма</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Будь-яка</translation>
    </message>
    <message>
      <source>Anybody</source>
      <translation>Будь-кого</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Does it bind</source>
      <translation>Чи зобов’язує</translation>
    </message>
    <message>
      <source>Find a rule</source>
      <translation>Знайти норму</translation>
    </message>
    <message>
      <source>No rule has all these words. These have most of them.</source>
      <translation>Жодна норма не має всіх цих слів. У цих їх найбільше.</translation>
    </message>
    <message>
      <source>No rule has any of these words. Try others.</source>
      <translation>Жодна норма не має жодного з цих слів. Спробуйте інші.</translation>
    </message>
    <message>
      <source>No rule has it with this theme and these persons. Choose any.</source>
      <translation>За цією темою і для цих осіб такої норми немає. Виберіть «будь-яка».</translation>
    </message>
    <message>
      <source>No rule has this word. Try another one.</source>
      <translation>Жодна норма не має цього слова. Спробуйте інше.</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>Не питати</translation>
    </message>
    <message>
      <source>Rules found</source>
      <translation>Знайдені норми</translation>
    </message>
    <message>
      <source>Take this rule</source>
      <translation>Взяти цю норму</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Тема</translation>
    </message>
    <message>
      <source>Up and Down choose, Enter takes the rule.</source>
      <translation>Стрілки вгору й вниз вибирають, Enter бере норму.</translation>
    </message>
    <message>
      <source>Whom it protects</source>
      <translation>Кого вона захищає</translation>
    </message>
    <message>
      <source>refoulement, Article 33, Geneva…</source>
      <translation>примусове повернення, катування, Женева…</translation>
    </message>
  </context>
  <context>
    <name>Running</name>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Перебіг</translation>
    </message>
  </context>
  <context>
    <name>Samples</name>
    <message>
      <source>A confidential submission to UN experts on soldiers sent abroad; no organisation is named in public.</source>
      <translation>Конфіденційне подання до експертів ООН про солдатів, відправлених за кордон; публічно не названо жодної організації.</translation>
    </message>
    <message>
      <source>A letter for signing</source>
      <translation>Лист для підписання</translation>
    </message>
    <message>
      <source>A short appeal for a family at risk of forced return, in every language that letters can be set in.</source>
      <translation>Коротке звернення на захист родини, якій загрожує примусове повернення, усіма мовами, якими можна зверстати лист.</translation>
    </message>
    <message>
      <source>An invented appeal that asks nobody to agree: it can be exported and signed at once, with any identity.</source>
      <translation>Вигадане звернення, що ні в кого не просить згоди: його можна одразу експортувати й підписати будь-яким посвідченням.</translation>
    </message>
    <message>
      <source>An invented case with a few gaps, for learning the desk in five minutes.</source>
      <translation>Вигадана справа з кількома прогалинами, щоб опанувати програму за п’ять хвилин.</translation>
    </message>
    <message>
      <source>An urgent appeal to Seoul after families who sought safety in China were handed back.</source>
      <translation>Термінове звернення до Сеула після того, як родини, що шукали безпеки в Китаї, були видані.</translation>
    </message>
    <message>
      <source>Forced return</source>
      <translation>Примусове повернення</translation>
    </message>
    <message>
      <source>Groups in Seoul and Kyiv ask that captured soldiers are not sent back against their will.</source>
      <translation>Групи в Сеулі та Києві просять не повертати полонених солдатів проти їхньої волі.</translation>
    </message>
    <message>
      <source>One appeal, ten languages</source>
      <translation>Одне звернення, десять мов</translation>
    </message>
    <message>
      <source>Prisoners of war</source>
      <translation>Військовополонені</translation>
    </message>
    <message>
      <source>Special procedures</source>
      <translation>Спеціальні процедури</translation>
    </message>
    <message>
      <source>The harbour case</source>
      <translation>Справа про гавань</translation>
    </message>
  </context>
  <context>
    <name>SaveAsFile</name>
    <message>
      <source>Letter file (%1)</source>
      <translation>Файл листа (%1)</translation>
    </message>
    <message>
      <source>Save as letter file, not sealed</source>
      <translation>Зберегти як файл листа, незапечатаний</translation>
    </message>
    <message>
      <source>Saved as %1. This file is not sealed: whoever has it can read everything, also withheld names.</source>
      <translation>Збережено: %1. Цей файл не запечатано: хто його має, може прочитати все, навіть неназвані імена.</translation>
    </message>
  </context>
  <context>
    <name>SealBox</name>
    <message>
      <source>Drafts are not sealed: nobody should rely on them.</source>
      <translation>Чернеток не запечатують: на них ніхто не має покладатися.</translation>
    </message>
    <message>
      <source>One-page summary and press version are not sealed. Whoever wants to check something needs the letter itself.</source>
      <translation>Огляд на сторінку і версію для преси не запечатують. Хто хоче щось перевірити, потребує самого листа.</translation>
    </message>
    <message>
      <source>Seal with</source>
      <translation>Чим запечатати</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Close</source>
      <translation>Закрити</translation>
    </message>
  </context>
  <context>
    <name>SheetProof</name>
    <message>
      <source>A printer may keep a copy. It is used at Unlock: Use recovery code.</source>
      <translation>Принтер може зберегти копію. Код уводять на екрані входу.</translation>
    </message>
    <message>
      <source>Group %1</source>
      <translation>Група %1</translation>
    </message>
    <message>
      <source>Not as on the sheet.</source>
      <translation>Не так, як на аркуші.</translation>
    </message>
    <message>
      <source>Now type three groups off your own sheet or copy.</source>
      <translation>Тепер уведіть три групи зі свого аркуша чи копії.</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Друк…</translation>
    </message>
    <message>
      <source>There is no printer here. Copy the code by hand.</source>
      <translation>Тут немає принтера. Перепишіть код від руки.</translation>
    </message>
  </context>
  <context>
    <name>Sheets</name>
    <message>
      <source>A sample keeps nothing: it has no vault, no identity.</source>
      <translation>Приклад нічого не зберігає: у нього немає ні сейфа, ні посвідчення.</translation>
    </message>
  </context>
  <context>
    <name>Shelves</name>
    <message>
      <source>Archive</source>
      <translation>Архів</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Листи</translation>
    </message>
    <message>
      <source>No letter is here. Begin one, or look in the archive.</source>
      <translation>Тут немає листів. Почніть новий або загляньте в архів.</translation>
    </message>
    <message>
      <source>The archive is empty. It keeps letters that are done; they can be found.</source>
      <translation>Архів порожній. У ньому лежать завершені листи; їх можна знайти пошуком.</translation>
    </message>
    <message>
      <source>The letter is back among your letters.</source>
      <translation>Лист знову серед ваших листів.</translation>
    </message>
    <message>
      <source>The letter is in the archive.</source>
      <translation>Лист в архіві.</translation>
    </message>
    <message>
      <source>The letter is in the trash.</source>
      <translation>Лист у кошику.</translation>
    </message>
    <message>
      <source>The trash is empty. Letters lie here until you erase them for good.</source>
      <translation>Кошик порожній. Листи лежать тут, доки ви не зітрете їх назавжди.</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Кошик</translation>
    </message>
  </context>
  <context>
    <name>SignSheet</name>
    <message>
      <source>Choose the file that you want to sign</source>
      <translation>Виберіть файл, який хочете підписати</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>Вибрати файл…</translation>
    </message>
    <message>
      <source>Folder: %1</source>
      <translation>Тека: %1</translation>
    </message>
    <message>
      <source>For a PDF or Word file that another organisation made with PetitionDesk. The file is checked first, and what you sign is saved as a new file.</source>
      <translation>Для файлу PDF або Word, який інша організація створила в PetitionDesk. Спершу файл перевіряється, а підписаний зберігається як новий.</translation>
    </message>
    <message>
      <source>Letters (%1)</source>
      <translation>Листи (%1)</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Відкрити теку</translation>
    </message>
    <message>
      <source>Save the signed file</source>
      <translation>Зберегти підписаний файл</translation>
    </message>
    <message>
      <source>Sign a file</source>
      <translation>Підписати файл</translation>
    </message>
    <message>
      <source>Sign and save as…</source>
      <translation>Підписати й зберегти як…</translation>
    </message>
    <message>
      <source>Sign with</source>
      <translation>Чим підписати</translation>
    </message>
    <message>
      <source>Signed: %1</source>
      <translation>Підписано: %1</translation>
    </message>
  </context>
  <context>
    <name>SignableBox</name>
    <message>
      <source>%1 has signed this file already.</source>
      <translation>%1: цей файл уже підписано цією організацією.</translation>
    </message>
    <message>
      <source>Choose the place of your organisation.</source>
      <translation>Виберіть місце вашої організації.</translation>
    </message>
    <message>
      <source>Free places:</source>
      <translation>Вільні місця:</translation>
    </message>
    <message>
      <source>It has no place left for a signature. Ask for an export with a place for you.</source>
      <translation>У ньому не лишилося місця для підпису. Попросіть експорт із місцем для вас.</translation>
    </message>
    <message>
      <source>No free place has the name on your card, %1. Sign with another identity, or ask for an export with a place of that name.</source>
      <translation>Жодне вільне місце не має назви з вашої картки: %1. Підпишіть іншим посвідченням або попросіть експорт із місцем цієї назви.</translation>
    </message>
    <message>
      <source>Not chosen yet</source>
      <translation>Ще не вибрано</translation>
    </message>
    <message>
      <source>Place in the file</source>
      <translation>Місце у файлі</translation>
    </message>
    <message>
      <source>Signed already: %1.</source>
      <translation>Уже підписано: %1.</translation>
    </message>
    <message>
      <source>You cannot sign this file.</source>
      <translation>Цей файл не можна підписати.</translation>
    </message>
    <message>
      <source>You read and sign it in this language: %1.</source>
      <translation>Ви читаєте й підписуєте його цією мовою: %1.</translation>
    </message>
    <message>
      <source>You sign in the place of %1.</source>
      <translation>Ви підписуєте на місці: %1.</translation>
    </message>
    <message>
      <source>You sign in the place with the name on your card.</source>
      <translation>Ви підписуєте на місці з назвою, що на вашій картці.</translation>
    </message>
  </context>
  <context>
    <name>SignatoriesPage</name>
    <message>
      <source>Add an organisation</source>
      <translation>Додати організацію</translation>
    </message>
    <message>
      <source>Before the letter is final</source>
      <translation>Перш ніж лист стане остаточним</translation>
    </message>
    <message>
      <source>Every organisation agrees</source>
      <translation>Погоджує кожна організація</translation>
    </message>
    <message>
      <source>One organisation leads. It stands first.</source>
      <translation>Одна організація — головна. Вона стоїть першою.</translation>
    </message>
    <message>
      <source>Only the lead signs</source>
      <translation>Підписує лише головна</translation>
    </message>
    <message>
      <source>Organisation removed</source>
      <translation>Організацію вилучено</translation>
    </message>
    <message>
      <source>Say which organisations sign, and how each is shown.</source>
      <translation>Скажіть, які організації підписують і як показано кожну.</translation>
    </message>
    <message>
      <source>Signatories</source>
      <translation>Підписанти</translation>
    </message>
    <message>
      <source>Until all have agreed to the closed text, every page that is made is marked as a draft.</source>
      <translation>Доки всі не погодять закритий текст, кожну створену сторінку позначено як чернетку.</translation>
    </message>
  </context>
  <context>
    <name>SignatoryCard</name>
    <message>
      <source>Agreed to an earlier text</source>
      <translation>Погоджено попередній текст</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Відповідь</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Країна</translation>
    </message>
    <message>
      <source>For your group only. It is never printed.</source>
      <translation>Лише для вашої групи. Це ніколи не друкується.</translation>
    </message>
    <message>
      <source>How it is shown</source>
      <translation>Як її показано</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>No country</source>
      <translation>Без країни</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Організація</translation>
    </message>
    <message>
      <source>Reason for not naming it</source>
      <translation>Чому її не названо</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Роль</translation>
    </message>
    <message>
      <source>Their title</source>
      <translation>Посада цієї особи</translation>
    </message>
    <message>
      <source>Who signs for it</source>
      <translation>Хто підписує від неї</translation>
    </message>
  </context>
  <context>
    <name>SignerBox</name>
    <message>
      <source>%1. Valid until %2.</source>
      <translation>%1. До %2 посвідчення дійсне.</translation>
    </message>
    <message>
      <source>A device</source>
      <translation>Пристрій</translation>
    </message>
    <message>
      <source>A file</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>A sample keeps no identity. Choose another way to seal.</source>
      <translation>Зразок не тримає посвідчення. Виберіть інший спосіб запечатати.</translation>
    </message>
    <message>
      <source>As its maker’s program shows it.</source>
      <translation>Як його показує програма виробника.</translation>
    </message>
    <message>
      <source>Choose its maker’s program…</source>
      <translation>Вибрати програму виробника…</translation>
    </message>
    <message>
      <source>Choose the file of your identity</source>
      <translation>Виберіть файл вашого посвідчення</translation>
    </message>
    <message>
      <source>Choose the file of your identity.</source>
      <translation>Виберіть файл вашого посвідчення.</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>Вибрати файл…</translation>
    </message>
    <message>
      <source>Choose the program of the device’s maker</source>
      <translation>Виберіть програму виробника пристрою</translation>
    </message>
    <message>
      <source>Identity (%1)</source>
      <translation>Посвідчення (%1)</translation>
    </message>
    <message>
      <source>Look after our identity…</source>
      <translation>Наше посвідчення…</translation>
    </message>
    <message>
      <source>Make an identity, or choose another way to seal.</source>
      <translation>Створіть посвідчення або виберіть інший спосіб запечатати.</translation>
    </message>
    <message>
      <source>Make an identity…</source>
      <translation>Створити посвідчення…</translation>
    </message>
    <message>
      <source>Name of the device</source>
      <translation>Назва пристрою</translation>
    </message>
    <message>
      <source>No file is chosen yet. It ends in .p12.</source>
      <translation>Файл ще не вибрано. Він закінчується на .p12.</translation>
    </message>
    <message>
      <source>No seal</source>
      <translation>Без печатки</translation>
    </message>
    <message>
      <source>Our identity</source>
      <translation>Наше посвідчення</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>Passphrase of the file</source>
      <translation>Парольна фраза файлу</translation>
    </message>
    <message>
      <source>PetitionDesk finds most devices by itself. For others, choose the file that the maker’s guide names. It runs with your rights: take it from the maker alone.</source>
      <translation>Більшість пристроїв PetitionDesk знаходить сам. Для інших виберіть файл, названий у посібнику виробника. Він діє з вашими правами: беріть його лише від виробника.</translation>
    </message>
    <message>
      <source>Programs (%1)</source>
      <translation>Програми (%1)</translation>
    </message>
    <message>
      <source>The device is not found</source>
      <translation>Пристрій не знайдено</translation>
    </message>
    <message>
      <source>Type the PIN of the device.</source>
      <translation>Уведіть PIN пристрою.</translation>
    </message>
    <message>
      <source>Type the passphrase of the file.</source>
      <translation>Уведіть парольну фразу файлу.</translation>
    </message>
    <message>
      <source>Without a seal nobody can see whether a file was changed, or who made it.</source>
      <translation>Без печатки ніхто не побачить, чи змінено файл і хто його створив.</translation>
    </message>
    <message>
      <source>Write the name of the device.</source>
      <translation>Напишіть назву пристрою.</translation>
    </message>
    <message>
      <source>You have no identity yet. Making one takes a minute.</source>
      <translation>У вас ще немає посвідчення. Створити його — хвилина.</translation>
    </message>
  </context>
  <context>
    <name>SourceCard</name>
    <message>
      <source>Confidential source</source>
      <translation>Конфіденційне джерело</translation>
    </message>
    <message>
      <source>Confidential: counted, never named</source>
      <translation>Конфіденційно: враховано, але ніколи не названо</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Посилання</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Опубліковано</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Видавець</translation>
    </message>
    <message>
      <source>Read on</source>
      <translation>Прочитано</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Джерело</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>Without a title yet</source>
      <translation>Ще без назви</translation>
    </message>
  </context>
  <context>
    <name>Standing</name>
    <message>
      <source>%1 or %2</source>
      <translation>%1 або %2</translation>
    </message>
    <message>
      <source>%1, on %2:</source>
      <translation>%1, %2:</translation>
    </message>
    <message>
      <source>%1:</source>
      <translation>%1:</translation>
    </message>
    <message>
      <source>As of %1.</source>
      <translation>Дані на дату (%1).</translation>
    </message>
    <message>
      <source>Declaration on %1: %2</source>
      <translation>Заява щодо %1: %2</translation>
    </message>
    <message>
      <source>Does it bind? On the day of the letter (%1):</source>
      <translation>Чи зобов’язує? На день листа (%1):</translation>
    </message>
    <message>
      <source>Does it bind? Today (%1):</source>
      <translation>Чи зобов’язує? Сьогодні (%1):</translation>
    </message>
    <message>
      <source>Does it bind? When it happened (%1):</source>
      <translation>Чи зобов’язує? Коли це сталося (%1):</translation>
    </message>
    <message>
      <source>Reservation on %1: %2</source>
      <translation>Застереження щодо %1: %2</translation>
    </message>
    <message>
      <source>Say below whom it binds here. Then this tells whether it did, and since when.</source>
      <translation>Вкажіть нижче, кого вона тут зобов’язує. Тоді тут буде видно, чи зобов’язувала і відколи.</translation>
    </message>
    <message>
      <source>Understanding on %1: %2</source>
      <translation>Розуміння щодо %1: %2</translation>
    </message>
    <message>
      <source>Withdrawn from %1.</source>
      <translation>Відкликано (дата: %1).</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>A letter begins with a case: what happened, which rules bind the recipient, and what should be done. A sample shows how.</source>
      <translation>Лист починається зі справи: що сталося, які норми зобов’язують адресата і що слід зробити. Зразок показує, як це робиться.</translation>
    </message>
    <message>
      <source>Add the file as another letter</source>
      <translation>Додати файл як інший лист</translation>
    </message>
    <message>
      <source>Agree</source>
      <translation>Погодження</translation>
    </message>
    <message>
      <source>Close the text, and ask each organisation that signs.</source>
      <translation>Закрийте текст і зверніться до кожної організації, що підписує.</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Завершення</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Не додавати</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>Заблокувати зараз</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Меню</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Відкрити</translation>
    </message>
    <message>
      <source>Put it back and open it</source>
      <translation>Повернути й відкрити</translation>
    </message>
    <message>
      <source>Recipient, facts, legal basis and demands, one step at a time. The page grows beside them.</source>
      <translation>Адресат, факти, правова підстава та вимоги, крок за кроком. Сторінка зростає поруч.</translation>
    </message>
    <message>
      <source>See what is left, then make the PDF and the Word file. Nothing is sent from here.</source>
      <translation>Перегляньте, що лишилося, і створіть файли PDF та Word. Звідси нічого не надсилається.</translation>
    </message>
    <message>
      <source>The letter and all its versions are erased.</source>
      <translation>Лист і всі його версії стерто.</translation>
    </message>
    <message>
      <source>This letter is in your vault already: “%1”, changed %2. It stays as it is.</source>
      <translation>Цей лист уже є у вашому сейфі: «%1», змінено %2. Він лишається як є.</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Написання</translation>
    </message>
    <message>
      <source>Your letters</source>
      <translation>Ваші листи</translation>
    </message>
  </context>
  <context>
    <name>State</name>
    <message numerus="yes">
      <source>%Ln things to finish</source>
      <translation>
        <numerusform>Завершити %Ln пункт</numerusform>
        <numerusform>Завершити %Ln пункти</numerusform>
        <numerusform>Завершити %Ln пунктів</numerusform>
      </translation>
    </message>
    <message>
      <source>1 thing to finish</source>
      <translation>Завершити 1 пункт</translation>
    </message>
    <message>
      <source>Better to look at</source>
      <translation>Варто переглянути</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Перевіряється…</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Не перевірено</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>Не розпочато</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Translation to finish</source>
      <translation>Завершити переклад</translation>
    </message>
  </context>
  <context>
    <name>StatementWords</name>
    <message>
      <source>%1 no longer signs this text.</source>
      <translation>%1 більше не підписує цей текст.</translation>
    </message>
    <message>
      <source>%1 signs this text.</source>
      <translation>%1 підписує цей текст.</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>Хто схвалив</translation>
    </message>
    <message>
      <source>By what right</source>
      <translation>За яким правом</translation>
    </message>
    <message>
      <source>Counts until</source>
      <translation>Діє до</translation>
    </message>
    <message>
      <source>How it is shown</source>
      <translation>Як показано</translation>
    </message>
    <message>
      <source>It counts for the letter that is open, as it is now.</source>
      <translation>Діє для відкритого листа, такого, як він є.</translation>
    </message>
    <message>
      <source>It does not count any more: its last day is over.</source>
      <translation>Більше не діє: останній день минув.</translation>
    </message>
    <message>
      <source>It is for another letter than the one that is open.</source>
      <translation>Це для іншого листа, а не для відкритого.</translation>
    </message>
    <message>
      <source>It is for another version of this letter, and does not count for the text as it is now.</source>
      <translation>Це для іншої версії листа і не діє для теперішнього тексту.</translation>
    </message>
    <message>
      <source>It withdraws from the letter that is open.</source>
      <translation>Це відкликання згоди на відкритий лист.</translation>
    </message>
    <message>
      <source>Language that was read</source>
      <translation>Мова, якою прочитано</translation>
    </message>
    <message>
      <source>Shown as</source>
      <translation>Показано як</translation>
    </message>
    <message>
      <source>Signed with the identity of</source>
      <translation>Підписано посвідченням</translation>
    </message>
    <message>
      <source>Signed, by their own clock</source>
      <translation>Підписано за їхнім годинником</translation>
    </message>
    <message>
      <source>as long as the text stands</source>
      <translation>доки текст чинний</translation>
    </message>
  </context>
  <context>
    <name>StepPage</name>
    <message>
      <source>Go to field</source>
      <translation>Перейти до поля</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message numerus="yes">
      <source>%Ln drafts made</source>
      <translation>
        <numerusform>Створено %Ln чернетку</numerusform>
        <numerusform>Створено %Ln чернетки</numerusform>
        <numerusform>Створено %Ln чернеток</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files made</source>
      <translation>
        <numerusform>Створено %Ln файл</numerusform>
        <numerusform>Створено %Ln файли</numerusform>
        <numerusform>Створено %Ln файлів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln things to finish</source>
      <translation>
        <numerusform>Завершити %Ln пункт</numerusform>
        <numerusform>Завершити %Ln пункти</numerusform>
        <numerusform>Завершити %Ln пунктів</numerusform>
      </translation>
    </message>
    <message>
      <source>1 draft made</source>
      <translation>Створено 1 чернетку</translation>
    </message>
    <message>
      <source>1 file made</source>
      <translation>Створено 1 файл</translation>
    </message>
    <message>
      <source>1 thing to finish</source>
      <translation>Завершити 1 пункт</translation>
    </message>
    <message>
      <source>Agree</source>
      <translation>Погодження</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Перевіряється…</translation>
    </message>
    <message>
      <source>Demands</source>
      <translation>Вимоги</translation>
    </message>
    <message>
      <source>Export and check</source>
      <translation>Експорт і перевірка</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Факти</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Завершення</translation>
    </message>
    <message>
      <source>Legal basis</source>
      <translation>Правова підстава</translation>
    </message>
    <message>
      <source>Made before the last change</source>
      <translation>Створено до останньої зміни</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Не перевірено</translation>
    </message>
    <message>
      <source>Not everyone is invited yet</source>
      <translation>Ще не всіх запрошено</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>Не розпочато</translation>
    </message>
    <message>
      <source>Opening and closing</source>
      <translation>Вступ і завершення</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Адресат</translation>
    </message>
    <message>
      <source>Signatories</source>
      <translation>Підписанти</translation>
    </message>
    <message>
      <source>Started</source>
      <translation>Розпочато</translation>
    </message>
    <message>
      <source>Waiting for others</source>
      <translation>Очікування на інших</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Написання</translation>
    </message>
  </context>
  <context>
    <name>TextToRead</name>
    <message>
      <source>All pages were shown in %1.</source>
      <translation>Усі сторінки показано: %1.</translation>
    </message>
    <message>
      <source>It stands for this text in all its languages. Whoever has the same number has exactly the same text.</source>
      <translation>Він позначає цей текст усіма його мовами. У кого той самий номер, у того точно той самий текст.</translation>
    </message>
    <message>
      <source>Number of this text</source>
      <translation>Номер цього тексту</translation>
    </message>
    <message>
      <source>Read the whole text in %1 before you sign: %2 of %3 pages shown.</source>
      <translation>Прочитайте весь текст, перш ніж підписати (%1): показано сторінок %2 із %3.</translation>
    </message>
    <message>
      <source>The text is not closed: it may still change. You sign it as it is now, and no other.</source>
      <translation>Текст не закрито: він ще може змінитися. Ви підписуєте його таким, як він є, і жодний інший.</translation>
    </message>
    <message>
      <source>You sign the text as you read it in %1.</source>
      <translation>Ви підписуєте текст, прочитаний мовою: %1.</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Undo</source>
      <translation>Скасувати дію</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Find or do anything</source>
      <translation>Знайти чи виконати</translation>
    </message>
    <message>
      <source>Letter without a subject</source>
      <translation>Лист без теми</translation>
    </message>
    <message>
      <source>Menu (F10)</source>
      <translation>Меню (F10)</translation>
    </message>
  </context>
  <context>
    <name>TrustBox</name>
    <message>
      <source>%1 is no organisation's card but an authority's: it counts for time stamps, and for nobody's name.</source>
      <translation>%1 — це картка не організації, а центру, що ручається за інших: її враховано для позначок часу, а не для чийогось імені.</translation>
    </message>
    <message>
      <source>Cards (%1)</source>
      <translation>Картки (%1)</translation>
    </message>
    <message>
      <source>Choose a card only if the organisation itself gave it to you.</source>
      <translation>Вибирайте картку, лише якщо її дала вам сама організація.</translation>
    </message>
    <message>
      <source>For this check alone: %1.</source>
      <translation>Лише для цієї перевірки: %1.</translation>
    </message>
    <message>
      <source>No cards are known, since no vault is open. Whether a file was changed can be told all the same.</source>
      <translation>Жодної картки не відомо, бо сейф не відкрито. Чи змінено файл, можна сказати й так.</translation>
    </message>
    <message numerus="yes">
      <source>The %Ln cards that this vault knows: %1.</source>
      <translation>
        <numerusform>Картки, які знає цей сейф (%Ln): %1.</numerusform>
        <numerusform>Картки, які знає цей сейф (%Ln): %1.</numerusform>
        <numerusform>Картки, які знає цей сейф (%Ln): %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>The card that this vault knows: %1.</source>
      <translation>Картка, яку знає цей сейф: %1.</translation>
    </message>
    <message>
      <source>Trust a card for this check</source>
      <translation>Довіряти картці для цієї перевірки</translation>
    </message>
    <message>
      <source>Trust a card…</source>
      <translation>Довіряти картці…</translation>
    </message>
    <message>
      <source>Whom this check trusts</source>
      <translation>Кому довіряє ця перевірка</translation>
    </message>
    <message>
      <source>You have verified no card in this vault yet.</source>
      <translation>У цьому сейфі ще не перевірено жодної картки.</translation>
    </message>
  </context>
  <context>
    <name>UncheckedNotice</name>
    <message>
      <source>Check again</source>
      <translation>Перевірити ще раз</translation>
    </message>
    <message>
      <source>The letter could not be checked against the law: the checker stopped several times. What it said before may no longer be true.</source>
      <translation>Не вдалося перевірити лист за правом: перевірка кілька разів зупинилася. Те, що вона показала раніше, може бути вже неправильним.</translation>
    </message>
  </context>
  <context>
    <name>UnlockPage</name>
    <message>
      <source>Asking the system keyring. You can type meanwhile.</source>
      <translation>Запит до системного сейфа паролів. Тим часом можна друкувати.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Leave it closed</source>
      <translation>Лишити закритим</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Відкрити</translation>
    </message>
    <message>
      <source>Open the older one</source>
      <translation>Відкрити старіший</translation>
    </message>
    <message>
      <source>Open with the system keyring</source>
      <translation>Відкрити системним сейфм</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Відкривання…</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Парольна фраза</translation>
    </message>
    <message>
      <source>PetitionDesk is locked</source>
      <translation>PetitionDesk заблоковано</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Код відновлення</translation>
    </message>
    <message>
      <source>Still opening. A vault of an earlier PetitionDesk is brought up to date first.</source>
      <translation>Ще відкривається. Сейф попередньої PetitionDesk спершу оновлюється.</translation>
    </message>
    <message numerus="yes">
      <source>The next try is possible in %Ln seconds.</source>
      <translation>
        <numerusform>Наступна спроба можлива за %Ln секунду.</numerusform>
        <numerusform>Наступна спроба можлива за %Ln секунди.</numerusform>
        <numerusform>Наступна спроба можлива за %Ln секунд.</numerusform>
      </translation>
    </message>
    <message>
      <source>The next try is possible in 1 second.</source>
      <translation>Наступна спроба можлива за 1 секунду.</translation>
    </message>
    <message>
      <source>Try the sample</source>
      <translation>Спробувати зразок</translation>
    </message>
    <message>
      <source>Use recovery code</source>
      <translation>Код відновлення</translation>
    </message>
    <message>
      <source>Use the passphrase</source>
      <translation>Парольна фраза</translation>
    </message>
  </context>
  <context>
    <name>VaultSheet</name>
    <message>
      <source>Backups</source>
      <translation>Резервні копії</translation>
    </message>
    <message>
      <source>Cards of others</source>
      <translation>Картки інших</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Перевірка</translation>
    </message>
    <message>
      <source>Law data</source>
      <translation>Правові дані</translation>
    </message>
    <message>
      <source>New lock</source>
      <translation>Новий замок</translation>
    </message>
    <message>
      <source>Our identity</source>
      <translation>Наше посвідчення</translation>
    </message>
    <message>
      <source>Place and name</source>
      <translation>Місце й назва</translation>
    </message>
    <message>
      <source>Vault</source>
      <translation>Сейф</translation>
    </message>
    <message>
      <source>Ways to open</source>
      <translation>Способи відкрити</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>Що показано</translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <source>%1, %2 Greenwich time</source>
      <translation>%1, %2 за Гринвічем</translation>
    </message>
    <message numerus="yes">
      <source>%Ln more are in the report.</source>
      <translation>
        <numerusform>Ще %Ln — у звіті.</numerusform>
        <numerusform>Ще %Ln — у звіті.</numerusform>
        <numerusform>Ще %Ln — у звіті.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln organisations are not named. Who sealed the file vouches for them.</source>
      <translation>
        <numerusform>%Ln організацію не названо. За неї ручається той, хто запечатав файл.</numerusform>
        <numerusform>%Ln організації не названо. За них ручається той, хто запечатав файл.</numerusform>
        <numerusform>%Ln організацій не названо. За них ручається той, хто запечатав файл.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 more is in the report.</source>
      <translation>Ще 1 — у звіті.</translation>
    </message>
    <message>
      <source>1 organisation is not named. Who sealed the file vouches for it.</source>
      <translation>1 організацію не названо. За неї ручається той, хто запечатав файл.</translation>
    </message>
    <message>
      <source>Against it: %1</source>
      <translation>Проти нього: %1</translation>
    </message>
    <message>
      <source>Card of %1</source>
      <translation>Картка: %1</translation>
    </message>
    <message>
      <source>Check number of its card: %1</source>
      <translation>Контрольний номер картки: %1</translation>
    </message>
    <message>
      <source>Check sum: %1</source>
      <translation>Контрольна сума: %1</translation>
    </message>
    <message>
      <source>Checked %1.</source>
      <translation>Перевірено: %1.</translation>
    </message>
    <message>
      <source>Earlier card of %1</source>
      <translation>Попередня картка: %1</translation>
    </message>
    <message numerus="yes">
      <source>Genuine and complete. All %Ln organisations agreed to exactly this text.</source>
      <translation>
        <numerusform>Справжній і повний. Саме на цей текст погодилася %Ln організація.</numerusform>
        <numerusform>Справжній і повний. Усі %Ln організації погодилися саме на цей текст.</numerusform>
        <numerusform>Справжній і повний. Усі %Ln організацій погодилися саме на цей текст.</numerusform>
      </translation>
    </message>
    <message>
      <source>Genuine and complete. The one organisation agreed to exactly this text.</source>
      <translation>Справжній і повний. Єдина організація погодилася саме на цей текст.</translation>
    </message>
    <message numerus="yes">
      <source>Genuine, but not complete. %1 of %Ln organisations agreed to this text.</source>
      <translation>
        <numerusform>Справжній, але неповний. На цей текст погодилися %1 з %Ln організації.</numerusform>
        <numerusform>Справжній, але неповний. На цей текст погодилися %1 з %Ln організацій.</numerusform>
        <numerusform>Справжній, але неповний. На цей текст погодилися %1 з %Ln організацій.</numerusform>
      </translation>
    </message>
    <message>
      <source>Genuine, but not complete. %1 of 1 organisation agreed to this text.</source>
      <translation>Справжній, але неповний. На цей текст погодилися %1 з 1 організації.</translation>
    </message>
    <message>
      <source>How this was checked</source>
      <translation>Як це перевірено</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Організації</translation>
    </message>
    <message>
      <source>The file</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>The file says of itself that it follows %1.</source>
      <translation>Файл сам про себе каже, що відповідає %1.</translation>
    </message>
    <message>
      <source>The files inside are not those that belong there.</source>
      <translation>Файли всередині не ті, що мають там бути.</translation>
    </message>
    <message>
      <source>The files inside are those that belong there.</source>
      <translation>Файли всередині саме ті, що мають там бути.</translation>
    </message>
    <message>
      <source>The last signature does not reach the end of the file.</source>
      <translation>Останній підпис не сягає кінця файлу.</translation>
    </message>
    <message>
      <source>The last signature reaches the end of the file.</source>
      <translation>Останній підпис сягає кінця файлу.</translation>
    </message>
    <message>
      <source>This is what one organisation signed, without the text.</source>
      <translation>Це те, що підписала одна організація, без тексту.</translation>
    </message>
    <message>
      <source>What %1 signed</source>
      <translation>Що підписано: %1</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Чому</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>хтось</translation>
    </message>
  </context>
  <context>
    <name>VerdictSheet</name>
    <message>
      <source>A PDF, a Word document, a signature (.p7s) or a letter file, from anywhere. Nothing of it is opened or shown.</source>
      <translation>PDF, документ Word, підпис (.p7s) або файл листа — звідки завгодно. Нічого з нього не відкривають і не показують.</translation>
    </message>
    <message>
      <source>All files (%1)</source>
      <translation>Усі файли (%1)</translation>
    </message>
    <message>
      <source>Cancelled. Nothing is known of the file.</source>
      <translation>Скасовано. Про файл нічого не відомо.</translation>
    </message>
    <message>
      <source>Check a file</source>
      <translation>Перевірити файл</translation>
    </message>
    <message>
      <source>Check another file…</source>
      <translation>Перевірити інший файл…</translation>
    </message>
    <message>
      <source>Check it all the same</source>
      <translation>Усе одно перевірити</translation>
    </message>
    <message>
      <source>Checking who signed it…</source>
      <translation>Перевірка, хто його підписав…</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Вибрати файл…</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Скопіювати звіт</translation>
    </message>
    <message>
      <source>Files to check (%1)</source>
      <translation>Файли для перевірки (%1)</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Облишити</translation>
    </message>
    <message>
      <source>One file at a time: choose the first of them.</source>
      <translation>По одному файлу: виберіть перший із них.</translation>
    </message>
    <message>
      <source>Open it as a letter</source>
      <translation>Відкрити як лист</translation>
    </message>
    <message>
      <source>Open your vault to verify the card of an organisation by its check number. It is known from then on.</source>
      <translation>Відкрийте свій сейф, щоб перевірити картку організації за контрольним номером. Відтоді вона буде відома.</translation>
    </message>
    <message>
      <source>Or drop the file on this window.</source>
      <translation>Або перетягніть файл на це вікно.</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Читання файлу…</translation>
    </message>
    <message>
      <source>Save this report</source>
      <translation>Зберегти звіт</translation>
    </message>
    <message>
      <source>Save this report…</source>
      <translation>Зберегти звіт…</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>Збережено: %1.</translation>
    </message>
    <message>
      <source>Setting the page once more, to compare it…</source>
      <translation>Сторінку складають ще раз, щоб порівняти…</translation>
    </message>
    <message>
      <source>Text (%1)</source>
      <translation>Текст (%1)</translation>
    </message>
    <message>
      <source>The report is copied.</source>
      <translation>Звіт скопійовано.</translation>
    </message>
    <message>
      <source>This is a folder. Choose one file in it.</source>
      <translation>Це тека. Виберіть один файл у ній.</translation>
    </message>
    <message>
      <source>This is a letter file. Nobody signs such files.</source>
      <translation>Це файл листа. Таких файлів ніхто не підписує.</translation>
    </message>
    <message>
      <source>Verify the card of %1…</source>
      <translation>Перевірити картку: %1…</translation>
    </message>
  </context>
  <context>
    <name>WaysPage</name>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>Змінити парольну фразу</translation>
    </message>
    <message>
      <source>Changed. Old copies of the vault still open with the old passphrase.</source>
      <translation>Змінено. Старі копії сейфа відкриває стара парольна фраза.</translation>
    </message>
    <message>
      <source>Done. An earlier sheet opens the vault no more.</source>
      <translation>Готово. Попередній аркуш сейфа більше не відкриває.</translation>
    </message>
    <message>
      <source>Done. Whoever can log in to this account can open the vault now.</source>
      <translation>Готово. Тепер сейф може відкрити кожен, хто входить у цей обліковий запис.</translation>
    </message>
    <message>
      <source>Let the system keyring open it</source>
      <translation>Дозволити системне сейф</translation>
    </message>
    <message>
      <source>Made. It opens the vault if the passphrase is forgotten.</source>
      <translation>Є. Відкриває сейф, якщо парольну фразу забуто.</translation>
    </message>
    <message>
      <source>Make a new recovery sheet</source>
      <translation>Створити новий аркуш відновлення</translation>
    </message>
    <message>
      <source>None. Who forgets the passphrase loses all.</source>
      <translation>Немає. Хто забуде парольну фразу, втратить усе.</translation>
    </message>
    <message>
      <source>Off. The vault opens only with what you type.</source>
      <translation>Вимкнено. Сейф відкриває лише те, що ви введете.</translation>
    </message>
    <message>
      <source>On. It opens the vault for whoever logs in to this account.</source>
      <translation>Увімкнено. Відкриває сейф кожному, хто входить у цей обліковий запис.</translation>
    </message>
    <message>
      <source>Opens the vault. It cannot be removed, only changed.</source>
      <translation>Відкриває сейф. Її можна лише змінити, не вилучити.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Парольна фраза</translation>
    </message>
    <message>
      <source>Recovery sheet</source>
      <translation>Аркуш відновлення</translation>
    </message>
    <message>
      <source>Remove the recovery code</source>
      <translation>Вилучити код відновлення</translation>
    </message>
    <message>
      <source>Removed.</source>
      <translation>Вилучено.</translation>
    </message>
    <message>
      <source>Switch the system keyring off</source>
      <translation>Вимкнути системне сейф</translation>
    </message>
    <message>
      <source>System keyring</source>
      <translation>Системне сейф паролів</translation>
    </message>
    <message>
      <source>Use this sheet from now on</source>
      <translation>Відтепер цей аркуш</translation>
    </message>
    <message>
      <source>Ways to open</source>
      <translation>Способи відкрити</translation>
    </message>
    <message>
      <source>What opens your vault. There is always a passphrase.</source>
      <translation>Що відкриває ваш сейф. Парольна фраза є завжди.</translation>
    </message>
  </context>
  <context>
    <name>WhoSigns</name>
    <message>
      <source>Approved by</source>
      <translation>Хто схвалив</translation>
    </message>
    <message>
      <source>By what right</source>
      <translation>За яким правом</translation>
    </message>
    <message>
      <source>Choose your organisation</source>
      <translation>Виберіть свою організацію</translation>
    </message>
    <message>
      <source>How it is shown: %1</source>
      <translation>Як показано: %1</translation>
    </message>
    <message>
      <source>Leave it empty if it counts as long as the text stands.</source>
      <translation>Залиште порожнім, якщо діє, доки текст чинний.</translation>
    </message>
    <message>
      <source>Name, exactly as the letter is to show it</source>
      <translation>Назва, точно як її має показати лист</translation>
    </message>
    <message>
      <source>Not in the list yet</source>
      <translation>Ще немає в списку</translation>
    </message>
    <message>
      <source>Until when it counts</source>
      <translation>До коли діє</translation>
    </message>
    <message>
      <source>Whoever gets what you sign reads both lines. Where a name would endanger somebody, give an office: “the board”, “the director”.</source>
      <translation>Хто отримає підписане вами, прочитає обидва рядки. Якщо ім’я комусь загрожує, вкажіть посаду: «правління», «директор».</translation>
    </message>
    <message>
      <source>Your organisation in the list of this letter</source>
      <translation>Ваша організація в списку цього листа</translation>
    </message>
  </context>
  <context>
    <name>WithWhat</name>
    <message>
      <source>An identity in a file</source>
      <translation>Посвідчення у файлі</translation>
    </message>
    <message>
      <source>Our identity</source>
      <translation>Наше посвідчення</translation>
    </message>
    <message>
      <source>The identity of %1, from this vault.</source>
      <translation>Посвідчення з цього сейфа: %1.</translation>
    </message>
    <message>
      <source>There is no identity in this vault yet. Make one under Vault, Our identity.</source>
      <translation>У цьому сейфі ще немає посвідчення. Створіть його: Сейф, Наше посвідчення.</translation>
    </message>
    <message>
      <source>What you sign with</source>
      <translation>Чим ви підписуєте</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>A demand is empty.</source>
      <translation>Одна вимога порожня.</translation>
    </message>
    <message>
      <source>A demand rests on a fact or rule that is no longer in the letter.</source>
      <translation>Одна вимога спирається на факт або норму, яких у листі вже немає.</translation>
    </message>
    <message>
      <source>A demand rests on no fact and no rule.</source>
      <translation>Одна вимога не спирається ні на факт, ні на норму.</translation>
    </message>
    <message>
      <source>A fact has no source.</source>
      <translation>Один факт не має джерела.</translation>
    </message>
    <message>
      <source>A fact is empty.</source>
      <translation>Один факт порожній.</translation>
    </message>
    <message>
      <source>A last time-stamp closes it for archives (level B-LTA).</source>
      <translation>Остання позначка часу закриває його для архівів (рівень B-LTA).</translation>
    </message>
    <message>
      <source>A page was read.</source>
      <translation>Прочитано сторінку.</translation>
    </message>
    <message>
      <source>A paragraph is not translated.</source>
      <translation>Один абзац не перекладено.</translation>
    </message>
    <message>
      <source>A part of it was signed by nobody.</source>
      <translation>Частину файлу ніхто не підписав.</translation>
    </message>
    <message>
      <source>A recipient has no office.</source>
      <translation>В адресата немає посади чи установи.</translation>
    </message>
    <message>
      <source>A signatory asked not to be named, and is named here: “{words}”.</source>
      <translation>Підписант просив не називати його, а тут його названо: «{words}».</translation>
    </message>
    <message>
      <source>A signatory has no name.</source>
      <translation>Один підписант не має назви.</translation>
    </message>
    <message>
      <source>A signature leaves out a part of it.</source>
      <translation>Один із підписів охоплює не весь файл.</translation>
    </message>
    <message>
      <source>A signature was not made with the identity that it names.</source>
      <translation>Один із підписів зроблено не тим посвідченням, яке в ньому назване.</translation>
    </message>
    <message>
      <source>A signature, or the line that shows it, was taken out.</source>
      <translation>Підпис або рядок, у якому його видно, вилучено.</translation>
    </message>
    <message>
      <source>A text counts something that is not known: {field}.</source>
      <translation>Текст рахує щось невідоме: {field}.</translation>
    </message>
    <message>
      <source>A text has invisible characters that can hide others: {characters}.</source>
      <translation>У тексті є невидимі символи, що можуть приховувати інші: {characters}.</translation>
    </message>
    <message>
      <source>A time-stamp service vouches for the time (level B-T).</source>
      <translation>За час ручається служба позначок часу (рівень B-T).</translation>
    </message>
    <message>
      <source>A translation is behind the text it was made from.</source>
      <translation>Один переклад відстає від тексту, з якого його зроблено.</translation>
    </message>
    <message>
      <source>Add an e-mail address or a telephone number.</source>
      <translation>Додайте електронну адресу або номер телефону.</translation>
    </message>
    <message>
      <source>Add its endorsement, or make a draft.</source>
      <translation>Додайте її згоду або створіть чернетку.</translation>
    </message>
    <message>
      <source>Add the facts that the demands rest on.</source>
      <translation>Додайте факти, на які спираються вимоги.</translation>
    </message>
    <message>
      <source>Add the missing files, or sign without them.</source>
      <translation>Додайте файли, яких бракує, або підпишіть без них.</translation>
    </message>
    <message>
      <source>Add the office that you write to.</source>
      <translation>Додайте посаду чи установу, якій ви пишете.</translation>
    </message>
    <message>
      <source>Add the organisation that leads.</source>
      <translation>Додайте головну організацію.</translation>
    </message>
    <message>
      <source>Add the rules that bind the recipient.</source>
      <translation>Додайте норми, що зобов’язують адресата.</translation>
    </message>
    <message>
      <source>Add what the recipient should do.</source>
      <translation>Додайте, що має зробити адресат.</translation>
    </message>
    <message>
      <source>Add where you know it from, or remove the fact.</source>
      <translation>Додайте, звідки ви це знаєте, або вилучіть факт.</translation>
    </message>
    <message>
      <source>Agreed to another text</source>
      <translation>Згода на інший текст</translation>
    </message>
    <message>
      <source>Agreed to this text</source>
      <translation>Згода на цей текст</translation>
    </message>
    <message>
      <source>Agreed, but its card is not checked</source>
      <translation>Згода є, але картку не перевірено</translation>
    </message>
    <message>
      <source>Agreed, but with a card of another name</source>
      <translation>Згода є, але з карткою на іншу назву</translation>
    </message>
    <message>
      <source>Agreed, for a time that is over</source>
      <translation>Строк згоди минув</translation>
    </message>
    <message>
      <source>All that is needed to check it later lies in the file (level B-LT).</source>
      <translation>Усе, що треба для пізнішої перевірки, є у файлі (рівень B-LT).</translation>
    </message>
    <message>
      <source>Allow writing to the disk, then choose Save again.</source>
      <translation>Дозвольте запис на диск, потім виберіть «Зберегти знову».</translation>
    </message>
    <message>
      <source>Allow writing to the folder, then choose Save again.</source>
      <translation>Дозвольте запис у папку, потім виберіть «Зберегти знову».</translation>
    </message>
    <message>
      <source>An annex has no title.</source>
      <translation>Один додаток не має назви.</translation>
    </message>
    <message>
      <source>An annex is marked never to leave. It is not mentioned in any exported letter.</source>
      <translation>Один додаток ніколи не має виходити назовні. У жодному експортованому листі його не згадано.</translation>
    </message>
    <message>
      <source>An article of a treaty is held against a state as custom.</source>
      <translation>Статтю договору висунуто проти держави як звичай.</translation>
    </message>
    <message>
      <source>An identity cannot have this name.</source>
      <translation>Посвідчення не може мати такої назви.</translation>
    </message>
    <message>
      <source>An organisation signed under another name than the page shows.</source>
      <translation>Одна з організацій підписала під іншою назвою, ніж показано на сторінці.</translation>
    </message>
    <message>
      <source>Another program packed it anew.</source>
      <translation>Інша програма перепакувала файл.</translation>
    </message>
    <message>
      <source>Ask a native speaker, and mark what was read.</source>
      <translation>Попросіть носія мови й позначте прочитане.</translation>
    </message>
    <message>
      <source>Ask each organisation to agree, or remove them.</source>
      <translation>Попросіть кожну організацію погодити текст або вилучіть їх.</translation>
    </message>
    <message>
      <source>Ask for an answer, and say by when.</source>
      <translation>Попросіть відповіді й скажіть, до якого часу.</translation>
    </message>
    <message>
      <source>Ask for an export with a place for your organisation.</source>
      <translation>Попросіть файл, у якому є місце для вашої організації.</translation>
    </message>
    <message>
      <source>Ask for an export with a place of that name.</source>
      <translation>Попросіть експорт із місцем на цю назву.</translation>
    </message>
    <message>
      <source>Ask for it once more.</source>
      <translation>Попросіть файл ще раз.</translation>
    </message>
    <message>
      <source>Ask for the file once more.</source>
      <translation>Попросіть надіслати файл ще раз.</translation>
    </message>
    <message>
      <source>Ask for the letter file again.</source>
      <translation>Попросіть надіслати файл листа ще раз.</translation>
    </message>
    <message>
      <source>Ask for the signed file.</source>
      <translation>Попросіть підписаний файл.</translation>
    </message>
    <message>
      <source>Ask for the whole file.</source>
      <translation>Попросіть цілий файл.</translation>
    </message>
    <message>
      <source>Ask it to endorse the text again, or make a draft.</source>
      <translation>Попросіть її погодити текст знову або створіть чернетку.</translation>
    </message>
    <message>
      <source>Ask it to endorse this version, or make a draft.</source>
      <translation>Попросіть її погодити цю версію або створіть чернетку.</translation>
    </message>
    <message>
      <source>Ask that organisation to sign again.</source>
      <translation>Попросіть цю організацію підписати знову.</translation>
    </message>
    <message>
      <source>Ask that organisation which name is right.</source>
      <translation>Запитайте цю організацію, яка назва правильна.</translation>
    </message>
    <message>
      <source>Ask the authority for its answer once more.</source>
      <translation>Ще раз попросіть установу про її відповідь.</translation>
    </message>
    <message>
      <source>Ask the authority for its list once more. It ends in .crl, an answer in .ors.</source>
      <translation>Ще раз попросіть установу про її список. Він закінчується на .crl, відповідь — на .ors.</translation>
    </message>
    <message>
      <source>Ask the keeper for another copy.</source>
      <translation>Попросіть у хранителя іншу копію.</translation>
    </message>
    <message>
      <source>Ask the keeper for the number, by telephone or in person, and type it again.</source>
      <translation>Запитайте номер у хранителя телефоном або особисто і введіть його знову.</translation>
    </message>
    <message>
      <source>Ask the keeper of the law data for another copy.</source>
      <translation>Попросіть у хранителя правових даних іншу копію.</translation>
    </message>
    <message>
      <source>Ask the organisation for its card once more. It ends in .pem.</source>
      <translation>Попросіть в організації її картку ще раз. Назва файлу закінчується на .pem.</translation>
    </message>
    <message>
      <source>Ask the organisation for its new card.</source>
      <translation>Попросіть в організації її нову картку.</translation>
    </message>
    <message>
      <source>Ask the organisation for its own card.</source>
      <translation>Попросіть в організації її власну картку.</translation>
    </message>
    <message>
      <source>Ask the organisation for the file once more.</source>
      <translation>Ще раз попросіть організацію про файл.</translation>
    </message>
    <message>
      <source>Ask the organisation for the file once more. It ends in .p7s.</source>
      <translation>Попросіть в організації файл ще раз. Його назва закінчується на .p7s.</translation>
    </message>
    <message>
      <source>Ask the organisation for the number, by telephone or in person, and type it again.</source>
      <translation>Запитайте номер в організації телефоном або особисто і введіть його знову.</translation>
    </message>
    <message>
      <source>Ask the organisation to check the date of its computer and to sign once more.</source>
      <translation>Попросіть організацію перевірити дату на комп’ютері й підписати ще раз.</translation>
    </message>
    <message>
      <source>Ask the organisation to sign once more.</source>
      <translation>Попросіть організацію підписати ще раз.</translation>
    </message>
    <message>
      <source>Ask the organisation to sign with another one.</source>
      <translation>Попросіть організацію підписати іншим посвідченням.</translation>
    </message>
    <message>
      <source>Ask the organisation which name is right, to the letter.</source>
      <translation>Спитайте організацію, яка назва правильна, до літери.</translation>
    </message>
    <message>
      <source>Ask the signer for the file once more.</source>
      <translation>Попросіть файл у того, хто підписав, ще раз.</translation>
    </message>
    <message>
      <source>Ask who keeps the treaty.</source>
      <translation>Запитайте того, хто зберігає договір.</translation>
    </message>
    <message>
      <source>Ask who sent it for the original.</source>
      <translation>Попросіть оригінал у того, хто надіслав файл.</translation>
    </message>
    <message>
      <source>Ask whoever gave it to you to unlock it.</source>
      <translation>Попросіть того, хто видав вам пристрій, розблокувати його.</translation>
    </message>
    <message>
      <source>Ask whoever keeps the law data for the name. Until then, name the rule where you say why it applies.</source>
      <translation>Запитайте назву в того, хто веде правові дані. Доти назвіть норму там, де пишете, чому вона застосовна.</translation>
    </message>
    <message>
      <source>Call them at a number that you know, and verify the card that is theirs: then only that one counts.</source>
      <translation>Зателефонуйте їм за відомим вам номером і перевірте їхню картку: тоді враховано лише її.</translation>
    </message>
    <message>
      <source>Call them at a number that you know. Somebody may sign in their name.</source>
      <translation>Зателефонуйте їм за відомим вам номером. Хтось може підписувати від їхнього імені.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>Скасовано. Нічого не записано.</translation>
    </message>
    <message>
      <source>Change the passphrase instead.</source>
      <translation>Натомість змініть парольну фразу.</translation>
    </message>
    <message>
      <source>Change the reference of the letter: the file is called by it.</source>
      <translation>Змініть номер листа: від нього походить назва файлу.</translation>
    </message>
    <message>
      <source>Check its name and place.</source>
      <translation>Перевірте його назву та розташування.</translation>
    </message>
    <message>
      <source>Check its name, connect the drive that it is on, or choose another folder.</source>
      <translation>Перевірте її назву, під’єднайте диск, на якому вона є, або виберіть іншу папку.</translation>
    </message>
    <message>
      <source>Check its passphrase, the keyboard language and Caps Lock, then try again.</source>
      <translation>Перевірте його парольну фразу, мову клавіатури та Caps Lock, потім спробуйте знову.</translation>
    </message>
    <message>
      <source>Check the PIN before you try again: signing devices lock after a few wrong ones.</source>
      <translation>Перш ніж спробувати знову, перевірте PIN: після кількох помилок пристрій для підпису блокується.</translation>
    </message>
    <message>
      <source>Check the card of {organisation}.</source>
      <translation>Перевірте картку: {organisation}.</translation>
    </message>
    <message>
      <source>Check the file to see why, and ask who sent it for the original.</source>
      <translation>Перевірте файл, щоб побачити чому, і попросіть відправника про оригінал.</translation>
    </message>
    <message>
      <source>Check the passphrase, the keyboard language and Caps Lock, then try again.</source>
      <translation>Перевірте парольну фразу, мову клавіатури та Caps Lock, потім спробуйте знову.</translation>
    </message>
    <message>
      <source>Check this file with PetitionDesk or Word.</source>
      <translation>Перевірте цей файл у PetitionDesk або Word.</translation>
    </message>
    <message>
      <source>Choose Save again.</source>
      <translation>Виберіть «Зберегти знову».</translation>
    </message>
    <message>
      <source>Choose a PNG or JPEG picture of ordinary size.</source>
      <translation>Виберіть зображення PNG або JPEG звичайного розміру.</translation>
    </message>
    <message>
      <source>Choose a count from the list.</source>
      <translation>Виберіть кількість зі списку.</translation>
    </message>
    <message>
      <source>Choose a rule for this situation, or correct the case.</source>
      <translation>Виберіть норму для цієї ситуації або виправте дані про справу.</translation>
    </message>
    <message>
      <source>Choose a rule that protects them, or correct the case.</source>
      <translation>Виберіть норму, яка їх захищає, або виправте дані про справу.</translation>
    </message>
    <message>
      <source>Choose a time zone such as Asia/Seoul.</source>
      <translation>Виберіть часовий пояс, наприклад Asia/Seoul.</translation>
    </message>
    <message>
      <source>Choose again what it rests on.</source>
      <translation>Виберіть знову, на що вона спирається.</translation>
    </message>
    <message>
      <source>Choose an empty folder.</source>
      <translation>Виберіть порожню папку.</translation>
    </message>
    <message>
      <source>Choose another file or signing device.</source>
      <translation>Виберіть інший файл або пристрій для підпису.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Виберіть інший файл.</translation>
    </message>
    <message>
      <source>Choose another file. It ends in .p12.</source>
      <translation>Виберіть інший файл. Його назва закінчується на .p12.</translation>
    </message>
    <message>
      <source>Choose another folder, or allow it to be replaced.</source>
      <translation>Виберіть іншу папку або дозвольте замінити файл.</translation>
    </message>
    <message>
      <source>Choose another folder, then try again.</source>
      <translation>Виберіть іншу папку, потім спробуйте знову.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Виберіть іншу папку.</translation>
    </message>
    <message>
      <source>Choose another language, or take this one away.</source>
      <translation>Виберіть іншу мову або приберіть цю.</translation>
    </message>
    <message>
      <source>Choose another language.</source>
      <translation>Виберіть іншу мову.</translation>
    </message>
    <message>
      <source>Choose another layout.</source>
      <translation>Виберіть інший макет.</translation>
    </message>
    <message>
      <source>Choose another letter.</source>
      <translation>Виберіть інший лист.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Виберіть іншу назву.</translation>
    </message>
    <message>
      <source>Choose another place, or ask for a new export.</source>
      <translation>Виберіть інше місце або попросіть новий файл.</translation>
    </message>
    <message>
      <source>Choose another version.</source>
      <translation>Виберіть іншу версію.</translation>
    </message>
    <message>
      <source>Choose no place: the one with the name on your card is found then.</source>
      <translation>Не вибирайте місця: тоді знайдеться те, що має назву з вашої картки.</translation>
    </message>
    <message>
      <source>Choose one of its languages.</source>
      <translation>Виберіть одну з його мов.</translation>
    </message>
    <message>
      <source>Choose one of the files in it.</source>
      <translation>Виберіть один із файлів у ній.</translation>
    </message>
    <message>
      <source>Choose one of the list.</source>
      <translation>Виберіть один зі списку.</translation>
    </message>
    <message>
      <source>Choose one that you can type again on any keyboard.</source>
      <translation>Виберіть таку, яку зможете набрати на будь-якій клавіатурі.</translation>
    </message>
    <message>
      <source>Choose the card that the other organisation gave you.</source>
      <translation>Виберіть картку, яку вам дала інша організація.</translation>
    </message>
    <message>
      <source>Choose the date of issue.</source>
      <translation>Виберіть дату видання.</translation>
    </message>
    <message>
      <source>Choose the facts and rules it rests on.</source>
      <translation>Виберіть факти та норми, на які вона спирається.</translation>
    </message>
    <message>
      <source>Choose the file of the keeper. It ends in .pem.</source>
      <translation>Виберіть файл хранителя. Його назва закінчується на .pem.</translation>
    </message>
    <message>
      <source>Choose the file that is for this letter.</source>
      <translation>Виберіть файл для цього листа.</translation>
    </message>
    <message>
      <source>Choose the file that was sent to you.</source>
      <translation>Виберіть файл, який вам надіслали.</translation>
    </message>
    <message>
      <source>Choose the identity that the request was made with.</source>
      <translation>Виберіть посвідчення, з яким було складено запит.</translation>
    </message>
    <message>
      <source>Choose the rule again from the catalogue.</source>
      <translation>Виберіть норму з каталогу знову.</translation>
    </message>
    <message>
      <source>Choose which organisation leads. It stands first.</source>
      <translation>Виберіть головну організацію. Вона стоїть першою.</translation>
    </message>
    <message>
      <source>Choose “Ask again” at that finding, and give the reason without the name.</source>
      <translation>Виберіть «Запитати знову» біля цього зауваження й напишіть причину без імені.</translation>
    </message>
    <message>
      <source>Cite a treaty that applies there, or custom.</source>
      <translation>Пошліться на договір, який там діє, або на звичай.</translation>
    </message>
    <message>
      <source>Cite a treaty that applies there, or customary law.</source>
      <translation>Пошліться на договір, який там діє, або на звичаєве право.</translation>
    </message>
    <message>
      <source>Cite a treaty that {state} has joined.</source>
      <translation>Пошліться на договір, до якого приєдналася ця держава: {state}.</translation>
    </message>
    <message>
      <source>Cite an older rule.</source>
      <translation>Пошліться на давнішу норму.</translation>
    </message>
    <message>
      <source>Cite customary law or a treaty that binds it, or call on it to join.</source>
      <translation>Пошліться на звичай або договір, що її зобов’язує, або закличте її приєднатися.</translation>
    </message>
    <message>
      <source>Cite customary law or a treaty that binds it, or call on it to ratify.</source>
      <translation>Пошліться на звичай або договір, що її зобов’язує, або закличте її ратифікувати.</translation>
    </message>
    <message>
      <source>Cite the customary rule itself, or a treaty that binds the state.</source>
      <translation>Пошліться на саму норму звичаю або на договір, що зобов’язує державу.</translation>
    </message>
    <message>
      <source>Cite the limits, and say in a sentence why they do not apply.</source>
      <translation>Назвіть обмеження і скажіть одним реченням, чому вони не застосовні.</translation>
    </message>
    <message>
      <source>Cite what still binds it. What happened before it left stays covered.</source>
      <translation>Пошліться на те, що її досі зобов’язує. Те, що сталося до виходу, і далі охоплено.</translation>
    </message>
    <message>
      <source>Cite what was in force then, or correct the dates of the case.</source>
      <translation>Пошліться на те, що тоді було чинним, або виправте дати справи.</translation>
    </message>
    <message>
      <source>Cite what was there then, or correct the dates of the case.</source>
      <translation>Пошліться на те, що тоді вже існувало, або виправте дати справи.</translation>
    </message>
    <message>
      <source>Close it there, then try again.</source>
      <translation>Закрийте його там і спробуйте знову.</translation>
    </message>
    <message>
      <source>Close other programs, then try again.</source>
      <translation>Закрийте інші програми, потім спробуйте знову.</translation>
    </message>
    <message>
      <source>Close the text, then ask each organisation.</source>
      <translation>Закрийте текст, потім зверніться до кожної організації.</translation>
    </message>
    <message>
      <source>Compare it with your sheet, group by group.</source>
      <translation>Порівняйте його з аркушем, група за групою.</translation>
    </message>
    <message>
      <source>Connect the drive again.</source>
      <translation>Під’єднайте диск знову.</translation>
    </message>
    <message>
      <source>Connect the rule to the facts in one or two sentences.</source>
      <translation>Пов’яжіть норму з фактами одним-двома реченнями.</translation>
    </message>
    <message>
      <source>Correct one of the two dates.</source>
      <translation>Виправте одну з двох дат.</translation>
    </message>
    <message>
      <source>Correct one of them.</source>
      <translation>Виправте одне з них.</translation>
    </message>
    <message>
      <source>Correct the date, or the day of the week.</source>
      <translation>Виправте дату або день тижня.</translation>
    </message>
    <message>
      <source>Correct the date.</source>
      <translation>Виправте дату.</translation>
    </message>
    <message>
      <source>Correct the day or the year. What counts is {consent}, when it consented, and {since}.</source>
      <translation>Виправте день або рік. Має значення {consent}, коли держава дала згоду, і {since}.</translation>
    </message>
    <message>
      <source>Correct the one that is wrong.</source>
      <translation>Виправте хибне.</translation>
    </message>
    <message>
      <source>Correct the percentage, or the numbers.</source>
      <translation>Виправте відсоток або числа.</translation>
    </message>
    <message>
      <source>Custom: it binds every state.</source>
      <translation>Звичай: він зобов’язує кожну державу.</translation>
    </message>
    <message>
      <source>Do not believe what is drawn there. Ask who sent it for the original.</source>
      <translation>Не вірте тому, що там намальовано. Попросіть оригінал у того, хто надіслав файл.</translation>
    </message>
    <message>
      <source>Do not send this file.</source>
      <translation>Не надсилайте цього файлу.</translation>
    </message>
    <message>
      <source>Do not trust this file. Ask the organisation.</source>
      <translation>Не довіряйте цьому файлу. Запитайте організацію.</translation>
    </message>
    <message>
      <source>Do not trust this file: the keeper whom you verified did not sign it as it is.</source>
      <translation>Не довіряйте цьому файлу: перевірений вами хранитель не підписував його таким.</translation>
    </message>
    <message>
      <source>Export the letter once more, then sign the new file first.</source>
      <translation>Експортуйте лист ще раз, потім спершу підпишіть новий файл.</translation>
    </message>
    <message>
      <source>Export the letter once more, then sign the new file.</source>
      <translation>Експортуйте лист ще раз, потім підпишіть новий файл.</translation>
    </message>
    <message>
      <source>Find out whether it has changed since.</source>
      <translation>З’ясуйте, чи з того часу щось змінилося.</translation>
    </message>
    <message>
      <source>Free some space, then choose Save again.</source>
      <translation>Звільніть місце, потім виберіть «Зберегти знову».</translation>
    </message>
    <message>
      <source>Free some space, then try again.</source>
      <translation>Звільніть місце, потім спробуйте знову.</translation>
    </message>
    <message>
      <source>From memory.</source>
      <translation>З пам’яті.</translation>
    </message>
    <message>
      <source>Genuine and complete. All {total} organisations agreed to exactly this text.</source>
      <translation>Справжній і повний. Усі організації ({total}) погодилися саме на цей текст.</translation>
    </message>
    <message>
      <source>Genuine and complete. Sealed by {sealer}; no organisation was asked to agree.</source>
      <translation>Справжній і повний. Запечатала організація {sealer}; згоди ні в кого не просили.</translation>
    </message>
    <message>
      <source>Genuine and complete. Signed by {name}; the text itself is not inside.</source>
      <translation>Справжній і повний. Підписала організація {name}; самого тексту всередині немає.</translation>
    </message>
    <message>
      <source>Genuine and complete. {name} agreed to exactly this text.</source>
      <translation>Справжній і повний. Саме на цей текст дала згоду організація {name}.</translation>
    </message>
    <message>
      <source>Genuine, but not complete. {agreed} of {total} organisations agreed to this text.</source>
      <translation>Справжній, але неповний. На цей текст погодилися {agreed} з {total} організацій.</translation>
    </message>
    <message>
      <source>Genuine, but not complete. {name} did not agree to this text.</source>
      <translation>Справжній, але неповний. На цей текст не дала згоди організація {name}.</translation>
    </message>
    <message>
      <source>Give an office in its place: whoever gets the endorsement reads both lines.</source>
      <translation>Вкажіть натомість посаду: хто отримає згоду, прочитає обидва рядки.</translation>
    </message>
    <message>
      <source>Give names and offices on one line, and a day that is not over.</source>
      <translation>Пишіть імена й посади одним рядком, а день — той, що ще не минув.</translation>
    </message>
    <message>
      <source>Give the name in full, or a longer part of it.</source>
      <translation>Вкажіть ім’я повністю або довшу його частину.</translation>
    </message>
    <message>
      <source>Go on with the letter as it is.</source>
      <translation>Продовжуйте з листом таким, яким він є.</translation>
    </message>
    <message>
      <source>Go to its window, or close it there first.</source>
      <translation>Перейдіть до того вікна або спершу закрийте сейф там.</translation>
    </message>
    <message>
      <source>Hand the sealed letter over with it.</source>
      <translation>Передайте разом із ним скріплений лист.</translation>
    </message>
    <message>
      <source>Has not agreed</source>
      <translation>Згоди немає</translation>
    </message>
    <message>
      <source>Has withdrawn</source>
      <translation>Згоду відкликано</translation>
    </message>
    <message>
      <source>If the letter is about {applied_in}, name it among the states of the case.</source>
      <translation>Якщо лист про них, назвіть їх серед держав справи: {applied_in}.</translation>
    </message>
    <message>
      <source>In force there since {since}.</source>
      <translation>Діє там з {since}.</translation>
    </message>
    <message>
      <source>In this case {provision} lays its duty on {bearers}, not on {state}.</source>
      <translation>У цій справі обов’язок за нормою {provision} лежить на інших ({bearers}), а не тут: {state}.</translation>
    </message>
    <message>
      <source>Install PetitionDesk again.</source>
      <translation>Установіть PetitionDesk ще раз.</translation>
    </message>
    <message>
      <source>Install the newer PetitionDesk, then open it again.</source>
      <translation>Установіть новішу версію PetitionDesk, потім відкрийте лист знову.</translation>
    </message>
    <message>
      <source>Install the newer PetitionDesk.</source>
      <translation>Установіть новішу версію PetitionDesk.</translation>
    </message>
    <message>
      <source>Install the program of the maker of your signing device.</source>
      <translation>Установіть програму виробника вашого пристрою для підпису.</translation>
    </message>
    <message>
      <source>It answers for what happened before that day.</source>
      <translation>Вона відповідає за те, що сталося до того дня.</translation>
    </message>
    <message>
      <source>It asks for more work than any letter needs.</source>
      <translation>Файл потребує більше роботи, ніж будь-який лист.</translation>
    </message>
    <message>
      <source>It binds its authorities.</source>
      <translation>Він зобов’язує її органи влади.</translation>
    </message>
    <message>
      <source>It binds {state} from {binds_from} on.</source>
      <translation>Він зобов’язує цю державу з {binds_from}: {state}.</translation>
    </message>
    <message>
      <source>It covers everything that was there before it.</source>
      <translation>Він охоплює все, що було до нього.</translation>
    </message>
    <message>
      <source>It covers only a part of the file.</source>
      <translation>Він охоплює лише частину файлу.</translation>
    </message>
    <message>
      <source>It covers the whole file.</source>
      <translation>Він охоплює весь файл.</translation>
    </message>
    <message>
      <source>It does not bind this one. Choose another rule.</source>
      <translation>Цю державу він не зобов’язує. Виберіть іншу норму.</translation>
    </message>
    <message>
      <source>It does not hold.</source>
      <translation>Він не чинний.</translation>
    </message>
    <message>
      <source>It holds what no letter needs.</source>
      <translation>У ньому є те, що не потрібне жодному листу.</translation>
    </message>
    <message>
      <source>It is closed with a password.</source>
      <translation>Його закрито паролем.</translation>
    </message>
    <message>
      <source>It is damaged.</source>
      <translation>Його пошкоджено.</translation>
    </message>
    <message>
      <source>It is in force in {applied_in}, though.</source>
      <translation>Проте він чинний на цих територіях: {applied_in}.</translation>
    </message>
    <message>
      <source>It is larger than any letter.</source>
      <translation>Він більший за будь-який лист.</translation>
    </message>
    <message>
      <source>It is not bound yet. It may not work against the purpose of the treaty.</source>
      <translation>Вона ще не зобов’язана. Але не може діяти проти мети договору.</translation>
    </message>
    <message>
      <source>It made a declaration on the court, though: {accepted}.</source>
      <translation>Проте вона зробила заяву щодо суду: {accepted}.</translation>
    </message>
    <message>
      <source>It stands in the reason that you gave for keeping a finding here.</source>
      <translation>Воно стоїть у причині, з якої Ви залишили тут зауваження.</translation>
    </message>
    <message>
      <source>It tells how the treaty is read. Cite the treaty with it.</source>
      <translation>Показує, як читати договір. Посилайтеся разом із договором.</translation>
    </message>
    <message>
      <source>It was changed after signing, or something in it is not as it should be.</source>
      <translation>Його змінено після підписання, або щось у ньому не так, як має бути.</translation>
    </message>
    <message>
      <source>It was made with the identity that it names.</source>
      <translation>Його зроблено тим посвідченням, яке в ньому назване.</translation>
    </message>
    <message>
      <source>Its treaties do not bind the state.</source>
      <translation>Її договори не зобов’язують цю державу.</translation>
    </message>
    <message>
      <source>Leave the endorsements and the places for others out, or ask every organisation.</source>
      <translation>Приберіть згоди й місця для інших або попросіть згоди в кожної організації.</translation>
    </message>
    <message>
      <source>Let the letter count, or correct the number.</source>
      <translation>Нехай лист рахує сам, або виправте число.</translation>
    </message>
    <message>
      <source>Letters cannot be set in this language yet: {language}.</source>
      <translation>Листи цією мовою поки неможливо зверстати: {language}.</translation>
    </message>
    <message>
      <source>LibreOffice calls the third signature of a Word document, and later ones, broken, though they hold.</source>
      <translation>LibreOffice називає третій і наступні підписи документа Word недійсними, хоча вони справні.</translation>
    </message>
    <message>
      <source>Line {line} of this file is broken, or the file ends there.</source>
      <translation>Рядок {line} цього файлу пошкоджено, або файл там обривається.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: a text has hidden characters ({value}).</source>
      <translation>Рядок {line} цього файлу неправильний: у тексті є приховані знаки ({value}).</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: it has no instrument “{value}”.</source>
      <translation>Рядок {line} цього файлу неправильний: у ньому немає документа «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: it has no organisation “{value}”.</source>
      <translation>Рядок {line} цього файлу неправильний: у ньому немає організації «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: it has no state “{value}”.</source>
      <translation>Рядок {line} цього файлу неправильний: у ньому немає держави «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: it is more deeply nested than any law data.</source>
      <translation>Рядок {line} цього файлу неправильний: він вкладений глибше за будь-які правові дані.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: it names the rule “{value}”, which is not there.</source>
      <translation>Рядок {line} цього файлу неправильний: він називає норму «{value}», якої немає.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: nothing there may be called “{value}”.</source>
      <translation>Рядок {line} цього файлу неправильний: поля «{value}» там не може бути.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: the cell of “{value}” is missing.</source>
      <translation>Рядок {line} цього файлу неправильний: бракує клітинки «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: the state of this cell has no part “{value}”.</source>
      <translation>Рядок {line} цього файлу неправильний: держава цієї клітинки не має частини «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: there is no such day as “{value}”.</source>
      <translation>Рядок {line} цього файлу неправильний: дня «{value}» не існує.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: there is no treaty “{value}” in the table.</source>
      <translation>Рядок {line} цього файлу неправильний: у таблиці немає договору «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” and the day on which it begins do not fit.</source>
      <translation>Рядок {line} цього файлу неправильний: «{value}» не узгоджується з днем початку.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” cannot stand there.</source>
      <translation>Рядок {line} цього файлу неправильний: «{value}» там стояти не може.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” does not fit the status of this cell.</source>
      <translation>Рядок {line} цього файлу неправильний: «{value}» не узгоджується зі статусом цієї клітинки.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” has to stand before what it comes after.</source>
      <translation>Рядок {line} цього файлу неправильний: «{value}» має стояти перед тим, за чим стоїть.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” is another kind of file, or another version.</source>
      <translation>Рядок {line} цього файлу неправильний: «{value}» — це інший вид файлу або інша версія.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” is missing there.</source>
      <translation>Рядок {line} цього файлу неправильний: там бракує «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” lies before a day that has to come first.</source>
      <translation>Рядок {line} цього файлу неправильний: «{value}» раніше за день, який має бути першим.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” stands in it twice.</source>
      <translation>Рядок {line} цього файлу неправильний: «{value}» стоїть у ньому двічі.</translation>
    </message>
    <message>
      <source>Look at the day of the acts again.</source>
      <translation>Перевірте ще раз, коли сталися події.</translation>
    </message>
    <message>
      <source>Look for the newest sheet, or use the passphrase.</source>
      <translation>Знайдіть найновіший аркуш або введіть парольну фразу.</translation>
    </message>
    <message>
      <source>Look for these words in the letter, and put others in their place.</source>
      <translation>Знайдіть ці слова в листі й замініть їх іншими.</translation>
    </message>
    <message>
      <source>Look it up again before the letter leaves.</source>
      <translation>Перевірте ще раз, перш ніж лист піде.</translation>
    </message>
    <message>
      <source>Look it up again, and write the day on which you did.</source>
      <translation>Перевірте ще раз і запишіть день перевірки.</translation>
    </message>
    <message>
      <source>Look it up before you rely on it.</source>
      <translation>Перевірте, перш ніж на це спиратися.</translation>
    </message>
    <message>
      <source>Look the article up, and correct its number or the treaty.</source>
      <translation>Перевірте статтю та виправте її номер або назву договору.</translation>
    </message>
    <message>
      <source>Look up who holds the office, and write the day on which you did.</source>
      <translation>Перевірте, хто обіймає посаду, і впишіть день перевірки.</translation>
    </message>
    <message>
      <source>Look whether the date of this computer is right, or use another server.</source>
      <translation>Перевірте дату на цьому комп’ютері або скористайтеся іншим сервером.</translation>
    </message>
    <message>
      <source>Look whether the date of this computer is right.</source>
      <translation>Перевірте, чи правильна дата на цьому комп’ютері.</translation>
    </message>
    <message>
      <source>Look whether the date of this computer is right. If it is, tell the keeper.</source>
      <translation>Перевірте, чи правильна дата на цьому комп’ютері. Якщо так, повідомте хранителя.</translation>
    </message>
    <message>
      <source>Made {time}, by the clock of a time-stamp service.</source>
      <translation>Зроблено {time}, за годинником служби позначок часу.</translation>
    </message>
    <message>
      <source>Made {time}, by the signer’s own clock.</source>
      <translation>Зроблено {time}, за годинником самого підписанта.</translation>
    </message>
    <message>
      <source>Make a new identity, or ask your authority to renew it.</source>
      <translation>Створіть нове посвідчення або попросіть ваш центр поновити це.</translation>
    </message>
    <message>
      <source>Make a new one.</source>
      <translation>Створіть нове.</translation>
    </message>
    <message>
      <source>Make one under Vault, Our identity, or sign with an identity from a file.</source>
      <translation>Створіть його (Сейф, Наше посвідчення) або підпишіть посвідченням із файлу.</translation>
    </message>
    <message>
      <source>Make the longest text shorter, then try again.</source>
      <translation>Скоротіть найдовший текст і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>Mend it, or write a reason where one is asked for.</source>
      <translation>Виправте або напишіть причину там, де про неї питають.</translation>
    </message>
    <message>
      <source>More than one signature is in this file, where one is expected.</source>
      <translation>У цьому файлі більше одного підпису, а має бути один.</translation>
    </message>
    <message>
      <source>Move it up.</source>
      <translation>Пересуньте вище.</translation>
    </message>
    <message>
      <source>Name a time server, or leave the files out.</source>
      <translation>Назвіть сервер часу або не беріть цих файлів.</translation>
    </message>
    <message>
      <source>Name an organisation to the recipient alone: it is kept confidential.</source>
      <translation>Назвіть одну організацію лише адресатові: це лишиться в таємниці.</translation>
    </message>
    <message>
      <source>Name the practice or study that shows it.</source>
      <translation>Назвіть практику або дослідження, що це показує.</translation>
    </message>
    <message>
      <source>Name those who acted, and what they did.</source>
      <translation>Назвіть тих, хто діяв, і що вони зробили.</translation>
    </message>
    <message>
      <source>Named on the page; another organisation sealed the file</source>
      <translation>Названа на сторінці; файл запечатала інша організація</translation>
    </message>
    <message>
      <source>Named on the page; the card of who sealed the file is not checked</source>
      <translation>Названа на сторінці; картку того, хто запечатав файл, не перевірено</translation>
    </message>
    <message>
      <source>No backup was written: a file of this name is there already.</source>
      <translation>Резервної копії не записано: файл із такою назвою вже є.</translation>
    </message>
    <message>
      <source>No keeper of law data was verified in this vault.</source>
      <translation>У цьому сейфі ще не перевірено жодного хранителя правових даних.</translation>
    </message>
    <message>
      <source>No signatory leads.</source>
      <translation>Жоден підписант не є головним.</translation>
    </message>
    <message>
      <source>No signing device of this name is plugged in, or more than one: {label}.</source>
      <translation>Пристрою для підпису з такою назвою не під’єднано, або їх кілька: {label}.</translation>
    </message>
    <message>
      <source>Nobody has written when “{person}” was looked up.</source>
      <translation>Не вказано, коли перевірено, що посаду обіймає «{person}».</translation>
    </message>
    <message>
      <source>Nobody in the list is shown under this name and in this way.</source>
      <translation>Нікого в списку не показано під цією назвою і в такий спосіб.</translation>
    </message>
    <message>
      <source>Nobody is named who can be asked.</source>
      <translation>Не названо нікого, до кого можна звернутися.</translation>
    </message>
    <message>
      <source>Nobody signed this file.</source>
      <translation>Цього файлу ніхто не підписав.</translation>
    </message>
    <message>
      <source>Nobody signs the letter.</source>
      <translation>Ніхто не підписує лист.</translation>
    </message>
    <message>
      <source>Not a member of the organisation.</source>
      <translation>Не є членом організації.</translation>
    </message>
    <message>
      <source>Not a party since {since}: it gave notice.</source>
      <translation>Не є стороною (дата: {since}): вона денонсувала договір.</translation>
    </message>
    <message>
      <source>Not a party since {since}: it left.</source>
      <translation>Не є стороною (дата: {since}): вона вийшла з договору.</translation>
    </message>
    <message>
      <source>Not a party.</source>
      <translation>Не є стороною.</translation>
    </message>
    <message>
      <source>Not binding as such.</source>
      <translation>Як такий не зобов’язує.</translation>
    </message>
    <message>
      <source>Not binding by itself.</source>
      <translation>Сам собою не зобов’язує.</translation>
    </message>
    <message>
      <source>Not binding.</source>
      <translation>Не зобов’язує.</translation>
    </message>
    <message>
      <source>Not extended to this part of the state.</source>
      <translation>Не поширено на цю частину держави.</translation>
    </message>
    <message>
      <source>Not known for this day: the data is not exact enough.</source>
      <translation>На цей день невідомо: дані недостатньо точні.</translation>
    </message>
    <message>
      <source>Not protected: “{spelling}” would be found in every text. Nothing was changed.</source>
      <translation>Не захищено: «{spelling}» знаходилося б у кожному тексті. Нічого не змінено.</translation>
    </message>
    <message>
      <source>Not removed: a vault keeps at least one passphrase.</source>
      <translation>Не вилучено: сейф має принаймні одну парольну фразу.</translation>
    </message>
    <message>
      <source>Not saved: something went wrong in the program. Your text is still here.</source>
      <translation>Не збережено: у програмі сталася помилка. Ваш текст досі тут.</translation>
    </message>
    <message>
      <source>Not saved: the disk failed while writing. The vault was closed. Your text is still here.</source>
      <translation>Не збережено: диск відмовив під час запису. Сейф закрито. Ваш текст тут.</translation>
    </message>
    <message>
      <source>Not saved: the disk is full. Your text is still here.</source>
      <translation>Не збережено: диск заповнено. Ваш текст досі тут.</translation>
    </message>
    <message>
      <source>Not saved: the disk refused. Your text is still here.</source>
      <translation>Не збережено: диск відмовив. Ваш текст досі тут.</translation>
    </message>
    <message>
      <source>Not saved: the drive with your vault is gone. Your text is still here.</source>
      <translation>Не збережено: диска з вашим сейфом більше немає. Ваш текст досі тут.</translation>
    </message>
    <message>
      <source>Not saved: the letter is larger than the vault takes. Your text is still here.</source>
      <translation>Не збережено: лист завеликий для сейфа. Ваш текст досі тут.</translation>
    </message>
    <message>
      <source>Not saved: this disk can only be read. Your text is still here.</source>
      <translation>Не збережено: цей диск можна лише читати. Ваш текст досі тут.</translation>
    </message>
    <message>
      <source>Not saved: this folder does not allow it. Your text is still here.</source>
      <translation>Не збережено: ця папка не дозволяє. Ваш текст досі тут.</translation>
    </message>
    <message>
      <source>Not sealed: whoever gets this sheet cannot check it.</source>
      <translation>Не запечатано: хто отримає цей аркуш, не зможе його перевірити.</translation>
    </message>
    <message>
      <source>Not written: a file of this name is there already: {name}.</source>
      <translation>Не записано: файл із такою назвою вже є: {name}.</translation>
    </message>
    <message>
      <source>Not written: the disk did not keep the file.</source>
      <translation>Не записано: диск не зберіг файл.</translation>
    </message>
    <message>
      <source>Not written: the disk is full.</source>
      <translation>Не записано: диск заповнено.</translation>
    </message>
    <message>
      <source>Not written: there is no such folder.</source>
      <translation>Не записано: такої папки немає.</translation>
    </message>
    <message>
      <source>Not written: this disk can only be read.</source>
      <translation>Не записано: цей диск можна лише читати.</translation>
    </message>
    <message>
      <source>Not written: this folder does not allow it.</source>
      <translation>Не записано: ця папка не дозволяє.</translation>
    </message>
    <message>
      <source>Not written: {name} is open in another program.</source>
      <translation>Не записано: {name} відкрито в іншій програмі.</translation>
    </message>
    <message>
      <source>Not yet in force then.</source>
      <translation>Тоді ще не набрав чинності.</translation>
    </message>
    <message>
      <source>Nothing came after it.</source>
      <translation>Після нього нічого не додано.</translation>
    </message>
    <message>
      <source>Nothing can be said about it.</source>
      <translation>Про нього нічого не можна сказати.</translation>
    </message>
    <message>
      <source>Nothing changed after signing.</source>
      <translation>Після підписання нічого не змінено.</translation>
    </message>
    <message>
      <source>Nothing is left to do. Check the file to see who else signed it.</source>
      <translation>Робити більше нічого. Перевірте файл, щоб побачити, хто ще його підписав.</translation>
    </message>
    <message>
      <source>Nothing needs to be done.</source>
      <translation>Нічого робити не треба.</translation>
    </message>
    <message>
      <source>Nothing needs to be done. Who corrects a file on the same day gives it the next number.</source>
      <translation>Нічого робити не треба. Хто виправляє файл того самого дня, дає йому наступний номер.</translation>
    </message>
    <message>
      <source>Nothing was done: the identity of {organisation} is valid from {since} on.</source>
      <translation>Нічого не зроблено: посвідчення {organisation} дійсне з {since}.</translation>
    </message>
    <message>
      <source>Nothing was done: the identity of {organisation} was valid until {until}.</source>
      <translation>Нічого не зроблено: посвідчення {organisation} було дійсне до {until}.</translation>
    </message>
    <message>
      <source>Nothing was done: this identity of {organisation} is not made for signing documents.</source>
      <translation>Нічого не зроблено: це посвідчення {organisation} не призначене для підписання документів.</translation>
    </message>
    <message>
      <source>Nothing was done: this identity of {organisation} is too weak, or of a kind not used.</source>
      <translation>Нічого не зроблено: це посвідчення {organisation} надто слабке або такого виду, що не вживається.</translation>
    </message>
    <message>
      <source>Nothing was exported. This letter asks nobody to agree: only who seals it signs it.</source>
      <translation>Нічого не експортовано. Цей лист ні в кого не просить згоди: його підписує лише той, хто скріплює.</translation>
    </message>
    <message>
      <source>Nothing was signed: a signature in this file does not allow this one.</source>
      <translation>Нічого не підписано: підпис у цьому файлі не дозволяє цього.</translation>
    </message>
    <message>
      <source>Nothing was signed: another card endorsed this text under the name {organisation}.</source>
      <translation>Нічого не підписано: інша картка погодила цей текст під назвою {organisation}.</translation>
    </message>
    <message>
      <source>Nothing was signed: files of authorities prove nothing without a time server.</source>
      <translation>Нічого не підписано: без сервера часу файли установ нічого не доводять.</translation>
    </message>
    <message>
      <source>Nothing was signed: no free place in this file has the name on your card.</source>
      <translation>Нічого не підписано: жодне вільне місце в цьому файлі не має назви з вашої картки.</translation>
    </message>
    <message>
      <source>Nothing was signed: somebody signed in this place already.</source>
      <translation>Нічого не підписано: на цьому місці вже є підпис.</translation>
    </message>
    <message>
      <source>Nothing was signed: the files of the authorities do not cover all who vouch.</source>
      <translation>Нічого не підписано: файли центрів охоплюють не всіх, хто ручається.</translation>
    </message>
    <message>
      <source>Nothing was signed: the place that was chosen is not for your organisation.</source>
      <translation>Нічого не підписано: вибране місце не для вашої організації.</translation>
    </message>
    <message>
      <source>Nothing was signed: the signing device was pulled out, or stopped answering.</source>
      <translation>Нічого не підписано: пристрій для підпису вийняли, або він перестав відповідати.</translation>
    </message>
    <message>
      <source>Nothing was signed: the statement cannot say this ({field}).</source>
      <translation>Нічого не підписано: заява не може такого містити ({field}).</translation>
    </message>
    <message>
      <source>Nothing was signed: the time server {address} does not answer.</source>
      <translation>Нічого не підписано: сервер часу {address} не відповідає.</translation>
    </message>
    <message>
      <source>Nothing was signed: this file has no place for your signature.</source>
      <translation>Нічого не підписано: у цьому файлі немає місця для вашого підпису.</translation>
    </message>
    <message>
      <source>Nothing was signed: this file is damaged, locked, or of another kind.</source>
      <translation>Нічого не підписано: цей файл пошкоджено, замкнено, або він іншого виду.</translation>
    </message>
    <message>
      <source>Nothing was signed: what is seen of the signature does not fit its place.</source>
      <translation>Нічого не підписано: видимий підпис не вміщується на своєму місці.</translation>
    </message>
    <message>
      <source>Nothing was signed: what the time server {address} answered proves nothing.</source>
      <translation>Нічого не підписано: відповідь сервера часу {address} нічого не доводить.</translation>
    </message>
    <message>
      <source>Nothing was signed: what was shown to you is more than {minutes} minutes old.</source>
      <translation>Нічого не підписано: показане вам створено понад {minutes} хв тому.</translation>
    </message>
    <message>
      <source>Nothing was signed: who approved, or by what right, tells a protected name.</source>
      <translation>Нічого не підписано: у рядках «хто схвалив» або «за яким правом» є захищене ім’я.</translation>
    </message>
    <message>
      <source>Nothing was signed: you have signed this file already.</source>
      <translation>Нічого не підписано: ви вже підписали цей файл.</translation>
    </message>
    <message>
      <source>Nothing was signed: {name} is not to be trusted.</source>
      <translation>Нічого не підписано: файлу {name} не можна довіряти.</translation>
    </message>
    <message>
      <source>One data set says so.</source>
      <translation>Так каже один набір даних.</translation>
    </message>
    <message>
      <source>Only further signatures came after it, which is allowed.</source>
      <translation>Після нього додано лише підписи, і це дозволено.</translation>
    </message>
    <message>
      <source>Open it only if you put it back yourself. If you did not, somebody else had this laptop.</source>
      <translation>Відкрийте, лише якщо повернули її самі. Якщо ні, цей ноутбук був у когось іншого.</translation>
    </message>
    <message>
      <source>Open it with its passphrase.</source>
      <translation>Відкрийте його парольною фразою.</translation>
    </message>
    <message>
      <source>Open it with your passphrase.</source>
      <translation>Відкрийте його своєю парольною фразою.</translation>
    </message>
    <message>
      <source>Open the vault again. If this comes back, copy the vault to another disk.</source>
      <translation>Відкрийте сейф знову. Якщо це повториться, скопіюйте сейф на інший диск.</translation>
    </message>
    <message>
      <source>Open the vault with the newest version of PetitionDesk.</source>
      <translation>Відкрийте сейф найновішою версією PetitionDesk.</translation>
    </message>
    <message>
      <source>Organisations in the list that nobody asks to agree: {count}. They are not printed.</source>
      <translation>Організацій у переліку: {count}, але ніхто не просить їх погодити текст. Їх не буде надруковано.</translation>
    </message>
    <message>
      <source>Organisations that are to endorse: {count}. Until then every page is marked as a draft.</source>
      <translation>Доки текст не погодять усі організації ({count}), кожну сторінку позначено як чернетку.</translation>
    </message>
    <message>
      <source>Paragraphs of this language that no native speaker has read: {count}.</source>
      <translation>Абзаців цією мовою, яких не читав носій мови: {count}.</translation>
    </message>
    <message>
      <source>Parts of it are custom. Say which.</source>
      <translation>Частина з нього — звичай. Скажіть, яка.</translation>
    </message>
    <message>
      <source>Party since {since}.</source>
      <translation>Є стороною (дата: {since}).</translation>
    </message>
    <message>
      <source>Paste the exact wording at the legal basis, or take the quotation marks away.</source>
      <translation>Вставте точний текст у правовій підставі або приберіть лапки.</translation>
    </message>
    <message>
      <source>PetitionDesk has this vault open already.</source>
      <translation>PetitionDesk уже відкрив цей сейф.</translation>
    </message>
    <message>
      <source>PetitionDesk is locked.</source>
      <translation>PetitionDesk заблоковано.</translation>
    </message>
    <message>
      <source>Plug in that device and no other, then try again.</source>
      <translation>Під’єднайте тільки цей пристрій, потім спробуйте знову.</translation>
    </message>
    <message>
      <source>Plug it in again, then start once more.</source>
      <translation>Під’єднайте його знову й почніть спочатку.</translation>
    </message>
    <message>
      <source>Put other words in their place, or be sure that they mean somebody else.</source>
      <translation>Замініть іншими словами або переконайтеся, що йдеться про когось іншого.</translation>
    </message>
    <message>
      <source>Put the words of your list in its place, or take it out. Nothing is exported before.</source>
      <translation>Замініть словами зі свого списку або приберіть. До того нічого не експортується.</translation>
    </message>
    <message>
      <source>Ratified, and not yet in force then.</source>
      <translation>Ратифікувала, але тоді договір ще не набув чинності.</translation>
    </message>
    <message>
      <source>Read both, and correct the one that is wrong.</source>
      <translation>Прочитайте обидва й виправте хибний.</translation>
    </message>
    <message>
      <source>Read both. Change the translation, or say that it is still right.</source>
      <translation>Прочитайте обидва. Змініть переклад або підтвердьте, що він досі правильний.</translation>
    </message>
    <message>
      <source>Read it before you rely on the rule. It is not applied for you.</source>
      <translation>Прочитайте, перш ніж спиратися на норму. Саме собою воно не враховується.</translation>
    </message>
    <message>
      <source>Remove one first.</source>
      <translation>Спершу вилучіть один.</translation>
    </message>
    <message>
      <source>Say in the letter that the rule binds {state} in {applied}.</source>
      <translation>Напишіть у листі, що норма зобов’язує цю державу ({state}) саме на цій території ({applied}).</translation>
    </message>
    <message>
      <source>Say in two sentences who writes, and why now.</source>
      <translation>Скажіть двома реченнями, хто пише і чому зараз.</translation>
    </message>
    <message>
      <source>Say that it binds {bearers}, or correct the parts of the states.</source>
      <translation>Вкажіть, кого вона зобов’язує ({bearers}), або виправте ролі держав.</translation>
    </message>
    <message>
      <source>Say that the court has jurisdiction, and not that the state is a party.</source>
      <translation>Пишіть, що суд має юрисдикцію, а не що держава є стороною.</translation>
    </message>
    <message>
      <source>Say what it shows, for people who cannot see it.</source>
      <translation>Скажіть, що на ньому, для людей, які його не бачать.</translation>
    </message>
    <message>
      <source>Say which rule was broken, and keep the other apart.</source>
      <translation>Скажіть, яку норму порушено, а інше питання відокремте.</translation>
    </message>
    <message>
      <source>Say who says so, such as “according to his lawyer”.</source>
      <translation>Скажіть, хто це каже, наприклад «за словами його адвоката».</translation>
    </message>
    <message>
      <source>Say why it matters now, or choose another rule.</source>
      <translation>Скажіть, чому це важливо тепер, або виберіть іншу норму.</translation>
    </message>
    <message>
      <source>Sealed this file itself</source>
      <translation>Сама запечатала цей файл</translation>
    </message>
    <message>
      <source>Set up a vault first.</source>
      <translation>Спершу створіть сейф.</translation>
    </message>
    <message>
      <source>Several cards speak under the name {name}, and nobody has checked which is theirs.</source>
      <translation>Від імені «{name}» виступають кілька карток, і ніхто не перевірив, котра з них справжня.</translation>
    </message>
    <message>
      <source>Shorten it, or use a smaller logo.</source>
      <translation>Скоротіть його або візьміть менший логотип.</translation>
    </message>
    <message>
      <source>Sign with the identity that endorsed it. If that card is not yours, somebody uses your name: tell who sent the file.</source>
      <translation>Підпишіть посвідченням, яким текст погоджено. Якщо та картка не ваша, хтось користується вашою назвою: повідомте того, хто надіслав файл.</translation>
    </message>
    <message>
      <source>Sign without a stamp, or give your organisation a shorter name.</source>
      <translation>Підпишіть без штампа або скоротіть назву організації.</translation>
    </message>
    <message>
      <source>Signature of {name}</source>
      <translation>Підпис: {name}</translation>
    </message>
    <message>
      <source>Signed only, on {since}.</source>
      <translation>Лише підписала (дата: {since}).</translation>
    </message>
    <message>
      <source>Signed with another identity than the one on its card</source>
      <translation>Підписано не тим посвідченням, що на картці</translation>
    </message>
    <message>
      <source>Signed, and said on {since} that it will not join.</source>
      <translation>Підписала, а потім заявила, що не приєднається (дата: {since}).</translation>
    </message>
    <message>
      <source>Somebody endorsed this text for {name} with another identity than the one on its card.</source>
      <translation>Хтось погодив цей текст за {name} іншим посвідченням, ніж на картці.</translation>
    </message>
    <message>
      <source>Something else than a signature was added to the page.</source>
      <translation>До сторінки додано щось інше, ніж підпис.</translation>
    </message>
    <message>
      <source>Something else was added after it, which is not allowed.</source>
      <translation>Після нього додано щось інше, а це не дозволено.</translation>
    </message>
    <message>
      <source>Something in the file is not as PetitionDesk writes it.</source>
      <translation>Щось у файлі записано не так, як це робить PetitionDesk.</translation>
    </message>
    <message>
      <source>Something is hidden beside a signature.</source>
      <translation>Поруч із підписом щось приховано.</translation>
    </message>
    <message>
      <source>Something is hidden in a signature.</source>
      <translation>У підписі щось приховано.</translation>
    </message>
    <message>
      <source>Something is shown in a place that nobody signed.</source>
      <translation>Щось показано в місці, де ніхто не підписав.</translation>
    </message>
    <message>
      <source>Something was added after the file was signed.</source>
      <translation>Після підписання до файлу щось додано.</translation>
    </message>
    <message>
      <source>Special procedures do not consider what comes from nobody.</source>
      <translation>Спеціальні процедури не розглядають того, що надійшло ні від кого.</translation>
    </message>
    <message>
      <source>Start a new version to change it.</source>
      <translation>Щоб змінити його, почніть нову версію.</translation>
    </message>
    <message>
      <source>Start again when you like.</source>
      <translation>Почніть знову, коли забажаєте.</translation>
    </message>
    <message>
      <source>Start again, and read it once more.</source>
      <translation>Почніть знову і прочитайте ще раз.</translation>
    </message>
    <message>
      <source>Surname and initials may tell who is protected: “{words}”.</source>
      <translation>Прізвище та ініціали можуть видати того, кого захищають: «{words}».</translation>
    </message>
    <message>
      <source>Take it off the list of signatories, or make a draft.</source>
      <translation>Приберіть її зі списку підписантів або створіть чернетку.</translation>
    </message>
    <message>
      <source>Take one of them out, or be sure that they are the names of two people.</source>
      <translation>Приберіть одну з них або переконайтеся, що це імена двох різних людей.</translation>
    </message>
    <message>
      <source>Take the name out of the text, or ask the signatory.</source>
      <translation>Приберіть назву з тексту або запитайте підписанта.</translation>
    </message>
    <message>
      <source>Tell the keeper of the law data.</source>
      <translation>Повідомте хранителя правових даних.</translation>
    </message>
    <message>
      <source>The agreed text inside the file cannot be read.</source>
      <translation>Узгоджений текст у файлі не читається.</translation>
    </message>
    <message>
      <source>The agreed text that belongs inside the file is not there.</source>
      <translation>У файлі немає узгодженого тексту, який має там бути.</translation>
    </message>
    <message>
      <source>The calendar does not have this date: {date}.</source>
      <translation>У календарі немає такої дати: {date}.</translation>
    </message>
    <message>
      <source>The card of who made it is checked.</source>
      <translation>Картку того, хто його зробив, перевірено.</translation>
    </message>
    <message>
      <source>The card of who made it is not checked.</source>
      <translation>Картку того, хто його зробив, не перевірено.</translation>
    </message>
    <message>
      <source>The catalogue does not have this rule: {provision}.</source>
      <translation>У каталозі немає цієї норми: {provision}.</translation>
    </message>
    <message>
      <source>The check number does not belong to this card. Nothing was changed.</source>
      <translation>Контрольний номер не належить цій картці. Нічого не змінено.</translation>
    </message>
    <message>
      <source>The check number does not belong to this keeper of law data. Nothing was changed.</source>
      <translation>Контрольний номер не належить цьому хранителю правових даних. Нічого не змінено.</translation>
    </message>
    <message>
      <source>The closing does not go with the salutation.</source>
      <translation>Завершальна формула не пасує до звертання.</translation>
    </message>
    <message>
      <source>The data in force stays in force. Ask the keeper of the law data for another copy.</source>
      <translation>Чинні дані лишаються чинними. Попросіть у хранителя правових даних іншу копію.</translation>
    </message>
    <message>
      <source>The data in force stays in force. Ask the keeper of the law data for the right file.</source>
      <translation>Чинні дані лишаються чинними. Попросіть у хранителя правових даних правильний файл.</translation>
    </message>
    <message>
      <source>The data in force stays in force. Tell the keeper of the law data ({place}).</source>
      <translation>Чинні дані лишаються чинними. Повідомте хранителя правових даних ({place}).</translation>
    </message>
    <message>
      <source>The data in force stays in force. Tell the keeper of the law data.</source>
      <translation>Чинні дані лишаються чинними. Повідомте хранителя правових даних.</translation>
    </message>
    <message>
      <source>The fact does not say as of when it is known.</source>
      <translation>Факт не каже, станом на коли він відомий.</translation>
    </message>
    <message>
      <source>The file cannot be read: {name}.</source>
      <translation>Файл неможливо прочитати: {name}.</translation>
    </message>
    <message>
      <source>The file does not say who signed it.</source>
      <translation>У файлі не сказано, хто його підписав.</translation>
    </message>
    <message>
      <source>The file is damaged, or not what its name says.</source>
      <translation>Файл пошкоджено, або він не те, що каже його назва.</translation>
    </message>
    <message>
      <source>The file is unchanged. Close other programs, then check it again.</source>
      <translation>Файл не змінено. Закрийте інші програми і перевірте його знову.</translation>
    </message>
    <message>
      <source>The file was changed after it was signed.</source>
      <translation>Файл змінено після підписання.</translation>
    </message>
    <message>
      <source>The file was not checked to the end, so nothing can be said of it yet.</source>
      <translation>Файл не перевірено до кінця, тож про нього ще нічого не можна сказати.</translation>
    </message>
    <message>
      <source>The file was not signed, or its signatures were taken out.</source>
      <translation>Файл не підписано, або підписи з нього вилучено.</translation>
    </message>
    <message>
      <source>The finished file {file} names somebody who is protected: “{words}”. It was not written.</source>
      <translation>Готовий файл {file} називає того, кого захищають: «{words}». Його не записано.</translation>
    </message>
    <message>
      <source>The first signature is not the one that closes it.</source>
      <translation>Перший підпис — не той, що закриває файл.</translation>
    </message>
    <message>
      <source>The fonts cannot show this character: {character} ({code}).</source>
      <translation>Шрифти не можуть показати цей символ: {character} ({code}).</translation>
    </message>
    <message>
      <source>The identity did not open.</source>
      <translation>Посвідчення не відкрилося.</translation>
    </message>
    <message>
      <source>The identity is not made for signing documents.</source>
      <translation>Посвідчення не призначене для підписання документів.</translation>
    </message>
    <message>
      <source>The identity is one that vouches for others, and not an organisation's own.</source>
      <translation>Посвідчення належить тому, хто ручається за інших, а не самій організації.</translation>
    </message>
    <message>
      <source>The identity is too weak, or of a kind that is not used.</source>
      <translation>Посвідчення надто слабке або такого виду, що не вживається.</translation>
    </message>
    <message>
      <source>The identity was not valid any more when it signed.</source>
      <translation>На час підписання посвідчення вже не було дійсним.</translation>
    </message>
    <message>
      <source>The identity was not valid yet when it signed.</source>
      <translation>На час підписання посвідчення ще не було дійсним.</translation>
    </message>
    <message>
      <source>The law catalogue of this installation is damaged.</source>
      <translation>Каталог норм цієї інсталяції пошкоджено.</translation>
    </message>
    <message>
      <source>The law data does not have this state: {state}.</source>
      <translation>У правових даних немає цієї держави: {state}.</translation>
    </message>
    <message>
      <source>The law data does not have this treaty: {treaty}.</source>
      <translation>У правових даних немає цього договору: {treaty}.</translation>
    </message>
    <message>
      <source>The law data does not tell whether this state is bound.</source>
      <translation>Правові дані не кажуть, чи ця держава зобов’язана.</translation>
    </message>
    <message>
      <source>The law data has no name in this language ({name}) for a rule: {provision}. It is cited in English there.</source>
      <translation>У правових даних немає назви норми цією мовою ({name}): {provision}. Там її цитовано англійською.</translation>
    </message>
    <message>
      <source>The law of another state.</source>
      <translation>Закон іншої держави.</translation>
    </message>
    <message>
      <source>The law of this state.</source>
      <translation>Закон цієї держави.</translation>
    </message>
    <message>
      <source>The letter cites a rule but does not say why it applies here.</source>
      <translation>Лист посилається на норму, але не каже, чому вона тут застосовна.</translation>
    </message>
    <message>
      <source>The letter could not be checked against the law. Your text is unchanged.</source>
      <translation>Не вдалося перевірити лист щодо права. Ваш текст не змінено.</translation>
    </message>
    <message>
      <source>The letter demands nothing.</source>
      <translation>Лист нічого не вимагає.</translation>
    </message>
    <message>
      <source>The letter does not have this language: {language}.</source>
      <translation>У листі немає цієї мови: {language}.</translation>
    </message>
    <message>
      <source>The letter does not say what it asks.</source>
      <translation>Лист не каже, чого просить.</translation>
    </message>
    <message>
      <source>The letter has no closing formula.</source>
      <translation>У листі немає завершальної формули.</translation>
    </message>
    <message>
      <source>The letter has no closing.</source>
      <translation>У листі немає завершення.</translation>
    </message>
    <message>
      <source>The letter has no date.</source>
      <translation>У листі немає дати.</translation>
    </message>
    <message>
      <source>The letter has no opening.</source>
      <translation>У листі немає вступу.</translation>
    </message>
    <message>
      <source>The letter has no recipient.</source>
      <translation>У листі немає адресата.</translation>
    </message>
    <message>
      <source>The letter has no salutation.</source>
      <translation>У листі немає звертання.</translation>
    </message>
    <message>
      <source>The letter names no rule of law.</source>
      <translation>У листі не названо жодної норми права.</translation>
    </message>
    <message>
      <source>The letter relies on {instrument} and names no article of it.</source>
      <translation>Лист спирається на документ, але не називає жодної його статті: {instrument}.</translation>
    </message>
    <message>
      <source>The letter says {said}. It has {right}.</source>
      <translation>У листі сказано: {said}. Насправді: {right}.</translation>
    </message>
    <message>
      <source>The letter states no facts.</source>
      <translation>У листі немає фактів.</translation>
    </message>
    <message>
      <source>The letterhead has no name.</source>
      <translation>На бланку немає назви.</translation>
    </message>
    <message>
      <source>The list of protected names cannot be read. Nothing in it was changed.</source>
      <translation>Список захищених імен не читається. У ньому нічого не змінено.</translation>
    </message>
    <message>
      <source>The list shows who is missing.</source>
      <translation>У списку видно, кого бракує.</translation>
    </message>
    <message>
      <source>The list shows why.</source>
      <translation>У списку видно чому.</translation>
    </message>
    <message>
      <source>The logo cannot be printed.</source>
      <translation>Цей логотип неможливо надрукувати.</translation>
    </message>
    <message>
      <source>The logo cannot be used.</source>
      <translation>Цей логотип не можна використати.</translation>
    </message>
    <message>
      <source>The logo is not described in words.</source>
      <translation>Логотип не описано словами.</translation>
    </message>
    <message>
      <source>The name of the file would tell who is protected: {file}. It was not written.</source>
      <translation>Назва файлу видала б того, кого захищають: {file}. Його не записано.</translation>
    </message>
    <message>
      <source>The page could not be set. Your text is unchanged.</source>
      <translation>Сторінку не вдалося зверстати. Ваш текст не змінено.</translation>
    </message>
    <message>
      <source>The page does not show the text that was agreed.</source>
      <translation>Сторінка показує не той текст, який узгоджено.</translation>
    </message>
    <message>
      <source>The page was not compared with the agreed text.</source>
      <translation>Сторінку не порівняно з узгодженим текстом.</translation>
    </message>
    <message>
      <source>The page was not set within {minutes} min, so this was ended. Your text is unchanged.</source>
      <translation>Сторінку не вдалося зверстати за {minutes} хв, тому роботу зупинено. Ваш текст не змінено.</translation>
    </message>
    <message>
      <source>The page was set by another version: its words are the agreed ones, and nothing hides them. Only the words were compared, not where they stand.</source>
      <translation>Сторінку створила інша версія: її слова погоджені, і ніщо їх не приховує. Порівняно лише слова, а не їхнє розташування.</translation>
    </message>
    <message>
      <source>The page was set once more and is exactly the same.</source>
      <translation>Сторінку складено ще раз: вона точно та сама.</translation>
    </message>
    <message>
      <source>The parts of a protected name stand near one another: “{words}”.</source>
      <translation>Частини захищеного імені стоять поруч: «{words}».</translation>
    </message>
    <message>
      <source>The program that speaks to signing devices is missing here.</source>
      <translation>Тут немає програми, яка працює з пристроями для підпису.</translation>
    </message>
    <message>
      <source>The signature does not say when it was made.</source>
      <translation>У підписі не сказано, коли його зроблено.</translation>
    </message>
    <message>
      <source>The signature does not say which identity made it.</source>
      <translation>У підписі не сказано, яким посвідченням його зроблено.</translation>
    </message>
    <message>
      <source>The signature is in order, but you have not checked who made it.</source>
      <translation>Підпис справний, але ви не перевірили, чий він.</translation>
    </message>
    <message>
      <source>The signature is of a kind that is not checked here.</source>
      <translation>Підпис такого виду тут не перевіряється.</translation>
    </message>
    <message>
      <source>The signature lacks what every signature of a document has.</source>
      <translation>У підписі бракує того, що має кожен підпис документа.</translation>
    </message>
    <message>
      <source>The signature rests on a sum that can be forged.</source>
      <translation>Підпис спирається на суму, яку можна підробити.</translation>
    </message>
    <message>
      <source>The signature was not made with the identity that it names.</source>
      <translation>Підпис зроблено не тим посвідченням, яке в ньому назване.</translation>
    </message>
    <message>
      <source>The signing device accepts no PIN any more.</source>
      <translation>Пристрій для підпису більше не приймає PIN.</translation>
    </message>
    <message>
      <source>The signing device did not accept the PIN.</source>
      <translation>Пристрій для підпису не прийняв PIN.</translation>
    </message>
    <message>
      <source>The state told so; it answers for it.</source>
      <translation>Так повідомила держава, і вона за це відповідає.</translation>
    </message>
    <message>
      <source>The state withdrew its consent before the treaty bound it.</source>
      <translation>Держава відкликала свою згоду раніше, ніж договір її зобов’язав.</translation>
    </message>
    <message>
      <source>The system keyring did not open the vault.</source>
      <translation>Системне сейф паролів не відкрило сейфа.</translation>
    </message>
    <message>
      <source>The text is closed, because organisations are asked to agree to it.</source>
      <translation>Текст закрито, бо організації просять його погодити.</translation>
    </message>
    <message>
      <source>The time is the signer’s own word (level B-B).</source>
      <translation>Час указав сам підписант (рівень B-B).</translation>
    </message>
    <message>
      <source>The treaty binds it from {bound_from}.</source>
      <translation>Договір зобов’язує її (дата: {bound_from}).</translation>
    </message>
    <message>
      <source>The treaty binds it on this day.</source>
      <translation>Того дня договір її зобов’язує.</translation>
    </message>
    <message>
      <source>The treaty does not bind it on this day.</source>
      <translation>Того дня договір її не зобов’язує.</translation>
    </message>
    <message>
      <source>The treaty does not bind it.</source>
      <translation>Договір її не зобов’язує.</translation>
    </message>
    <message>
      <source>The vault closed unexpectedly. Your last second of work may not be saved.</source>
      <translation>Сейф несподівано закрився. Останню секунду роботи могло бути не збережено.</translation>
    </message>
    <message>
      <source>The vault could not do this. What was saved before is safe.</source>
      <translation>Сейф не зміг цього зробити. Збережене раніше в безпеці.</translation>
    </message>
    <message>
      <source>The vault did not open.</source>
      <translation>Сейф не відкрився.</translation>
    </message>
    <message>
      <source>The vault did not open: it asks for more work than any vault needs.</source>
      <translation>Сейф не відкрився: він вимагає більше роботи, ніж потрібно будь-якому сейфу.</translation>
    </message>
    <message>
      <source>The vault did not open: its files are not as they were written.</source>
      <translation>Сейф не відкрився: його файли не такі, якими їх було записано.</translation>
    </message>
    <message>
      <source>The vault has as many ways to open it as it may.</source>
      <translation>Сейф має стільки способів відкриття, скільки можна.</translation>
    </message>
    <message>
      <source>The words of a language in this installation are damaged.</source>
      <translation>Слова однієї з мов цієї інсталяції пошкоджено.</translation>
    </message>
    <message>
      <source>There are several conventions of this name. “{words}” does not say which.</source>
      <translation>Конвенцій із такою назвою кілька. «{words}» не вказує, яка саме.</translation>
    </message>
    <message>
      <source>There is a file inside that does not belong there: {where}.</source>
      <translation>Усередині є файл, якому там не місце: {where}.</translation>
    </message>
    <message>
      <source>There is a vault in this place already. It was not touched.</source>
      <translation>У цьому місці вже є сейф. Його не змінено.</translation>
    </message>
    <message>
      <source>There is no identity here: its secret part or its public part is missing.</source>
      <translation>Тут немає посвідчення: бракує його таємної або відкритої частини.</translation>
    </message>
    <message>
      <source>There is no identity in this vault yet. Nothing was signed.</source>
      <translation>У цьому сейфі ще немає посвідчення. Нічого не підписано.</translation>
    </message>
    <message>
      <source>There is no sample of this name: {name}.</source>
      <translation>Немає зразка з такою назвою: {name}.</translation>
    </message>
    <message>
      <source>There is no vault in this place.</source>
      <translation>У цьому місці немає сейфа.</translation>
    </message>
    <message>
      <source>There is not enough memory free to open the vault.</source>
      <translation>Не вистачає вільної пам’яті, щоб відкрити сейф.</translation>
    </message>
    <message>
      <source>These come closest: {like}.</source>
      <translation>Найближчі: {like}.</translation>
    </message>
    <message>
      <source>These dates are in the wrong order: {words}.</source>
      <translation>Ці дати в неправильному порядку: {words}.</translation>
    </message>
    <message>
      <source>These words are aimed at a whole group: “{words}”.</source>
      <translation>Ці слова спрямовано проти цілої групи: «{words}».</translation>
    </message>
    <message>
      <source>They are not printed. Type the text again to be sure.</source>
      <translation>Їх не буде надруковано. Щоб мати певність, наберіть текст знову.</translation>
    </message>
    <message>
      <source>This Word document cannot be read, because it is damaged or not safe.</source>
      <translation>Цей документ Word не можна прочитати: його пошкоджено, або він небезпечний.</translation>
    </message>
    <message>
      <source>This backup is damaged or incomplete. Nothing was made.</source>
      <translation>Ця резервна копія пошкоджена або неповна. Нічого не створено.</translation>
    </message>
    <message>
      <source>This cannot be kept as it is.</source>
      <translation>Це не можна лишити як є.</translation>
    </message>
    <message>
      <source>This cannot stand in a letter. Nothing was changed.</source>
      <translation>Це не може стояти в листі. Нічого не змінено.</translation>
    </message>
    <message>
      <source>This endorsement was made by a newer PetitionDesk.</source>
      <translation>Цю згоду створила новіша версія PetitionDesk.</translation>
    </message>
    <message>
      <source>This file does not tell who keeps the law data.</source>
      <translation>Цей файл не каже, хто зберігає правові дані.</translation>
    </message>
    <message>
      <source>This file has half characters in its text. Nothing was opened.</source>
      <translation>У тексті цього файлу є неповні символи. Нічого не відкрито.</translation>
    </message>
    <message>
      <source>This file has no PetitionDesk signature.</source>
      <translation>У цьому файлі немає підпису PetitionDesk.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not a card of an organisation.</source>
      <translation>Цей файл пошкоджено, або це не картка організації.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not a letter file. Nothing was opened.</source>
      <translation>Цей файл пошкоджено, або це не файл листа. Нічого не відкрито.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not a signature.</source>
      <translation>Цей файл пошкоджено, або це не підпис.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not an endorsement.</source>
      <translation>Цей файл пошкоджено, або це не згода організації.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not an identity.</source>
      <translation>Цей файл пошкоджено, або це не посвідчення.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not the answer of an authority. Nothing was changed.</source>
      <translation>Цей файл пошкоджено, або це не відповідь установи. Нічого не змінено.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not what an authority says of those it vouches for.</source>
      <translation>Цей файл пошкоджено, або це не слово установи про тих, за кого вона ручається.</translation>
    </message>
    <message>
      <source>This file is damaged, or is of another kind. Nothing was opened.</source>
      <translation>Цей файл пошкоджено, або він іншого виду. Нічого не відкрито.</translation>
    </message>
    <message>
      <source>This file is larger, or more deeply nested, than any letter. Nothing was opened.</source>
      <translation>Цей файл більший або складніший за будь-який лист. Нічого не відкрито.</translation>
    </message>
    <message>
      <source>This file is not a backup of a vault. Nothing was made.</source>
      <translation>Цей файл не є резервною копією сейфа. Нічого не створено.</translation>
    </message>
    <message>
      <source>This file is not a letter as PetitionDesk writes it (at {place}). Nothing was opened.</source>
      <translation>Цей файл не є листом у форматі PetitionDesk (місце: {place}). Нічого не відкрито.</translation>
    </message>
    <message>
      <source>This file is of {as_of} (correction {correction}). In force is {in_force} (correction {in_force_correction}), which is not older. Nothing was changed.</source>
      <translation>Цей файл від {as_of} (виправлення {correction}). Чинний — від {in_force} (виправлення {in_force_correction}), він не старіший. Нічого не змінено.</translation>
    </message>
    <message>
      <source>This file is of {as_of}, a day to come: today is {today}. Nothing was changed.</source>
      <translation>Цей файл від {as_of}, а цей день ще не настав: сьогодні {today}. Нічого не змінено.</translation>
    </message>
    <message>
      <source>This file is too large for law data. The data in force stays in force.</source>
      <translation>Цей файл завеликий для правових даних. Чинні дані лишаються чинними.</translation>
    </message>
    <message>
      <source>This file lacks {record}, which letters may name. The data in force stays in force.</source>
      <translation>У цьому файлі бракує запису, на який можуть посилатися листи: {record}. Чинні дані лишаються чинними.</translation>
    </message>
    <message>
      <source>This file says one thing twice, so it could be read in two ways. Nothing was opened.</source>
      <translation>Цей файл каже те саме двічі, тож його можна прочитати по-різному. Нічого не відкрито.</translation>
    </message>
    <message>
      <source>This folder holds other files. The vault was not made.</source>
      <translation>У цій папці є інші файли. Сейф не створено.</translation>
    </message>
    <message>
      <source>This identity is not made for signing documents.</source>
      <translation>Це посвідчення не призначене для підписання документів.</translation>
    </message>
    <message>
      <source>This identity is not valid any more.</source>
      <translation>Це посвідчення вже не дійсне.</translation>
    </message>
    <message>
      <source>This identity is not valid yet.</source>
      <translation>Це посвідчення ще не дійсне.</translation>
    </message>
    <message>
      <source>This identity is one that vouches for others, and not an organisation's own.</source>
      <translation>Це посвідчення належить тому, хто ручається за інших, а не самій організації.</translation>
    </message>
    <message>
      <source>This identity is too weak, or of a kind that is not used.</source>
      <translation>Це посвідчення надто слабке або такого виду, що не вживається.</translation>
    </message>
    <message>
      <source>This is a folder, and not a file: {name}.</source>
      <translation>Це папка, а не файл: {name}.</translation>
    </message>
    <message>
      <source>This is alleged or disputed, and it is told as a fact.</source>
      <translation>Це стверджують або оскаржують, а подано як факт.</translation>
    </message>
    <message>
      <source>This is an endorsement of another letter.</source>
      <translation>Це згода щодо іншого листа.</translation>
    </message>
    <message>
      <source>This is an older copy of your vault: the system keyring remembers a later one.</source>
      <translation>Це старіша копія вашого сейфа: системне сейф паролів пам’ятає пізнішу.</translation>
    </message>
    <message>
      <source>This is no organisation's card: whoever holds it can vouch for any name, and not for {organisation} alone. Nothing was changed.</source>
      <translation>Це не картка організації: її власник може поручитися за будь-яке ім’я, а не лише за {organisation}. Нічого не змінено.</translation>
    </message>
    <message>
      <source>This is not a PDF, a Word document, an endorsement or a letter file.</source>
      <translation>Це не PDF, не документ Word, не згода організації і не файл листа.</translation>
    </message>
    <message>
      <source>This is your own card. Nothing was changed.</source>
      <translation>Це ваша власна картка. Нічого не змінено.</translation>
    </message>
    <message>
      <source>This language says {said}. The text that prevails says {right}.</source>
      <translation>Цією мовою сказано: {said}. Текст, що має перевагу, каже: {right}.</translation>
    </message>
    <message>
      <source>This layout cannot be used, because it is damaged or not safe.</source>
      <translation>Цей макет не можна використати: він пошкоджений або небезпечний.</translation>
    </message>
    <message>
      <source>This layout is not installed: {layout}.</source>
      <translation>Цей макет не встановлено: {layout}.</translation>
    </message>
    <message>
      <source>This letter is not in the vault any more.</source>
      <translation>Цього листа більше немає в сейфі.</translation>
    </message>
    <message>
      <source>This letter was written by a newer PetitionDesk. Nothing was opened.</source>
      <translation>Цей лист написано в новішій версії PetitionDesk. Нічого не відкрито.</translation>
    </message>
    <message>
      <source>This may no longer be so: {words}.</source>
      <translation>Можливо, це вже не так: {words}.</translation>
    </message>
    <message>
      <source>This names somebody or some place that you protect: “{words}”.</source>
      <translation>Тут названо людину чи місце, які ви захищаєте: «{words}».</translation>
    </message>
    <message>
      <source>This office ranks above {before}, and stands behind it.</source>
      <translation>Ця посада вища, а стоїть після іншої ({before}).</translation>
    </message>
    <message>
      <source>This part of the letter is not there any more.</source>
      <translation>Цієї частини листа більше немає.</translation>
    </message>
    <message>
      <source>This passphrase cannot be used.</source>
      <translation>Цю парольну фразу не можна використати.</translation>
    </message>
    <message>
      <source>This recovery code does not open this vault. It is another vault's, or was replaced.</source>
      <translation>Цей код відновлення не відкриває цього сейфа. Він від іншого сейфа або його замінено.</translation>
    </message>
    <message>
      <source>This recovery code has a slip: a symbol is missing, too many or mistyped.</source>
      <translation>У коді відновлення помилка: символа бракує, він зайвий або не той.</translation>
    </message>
    <message>
      <source>This rests on memory alone, and nobody has looked it up.</source>
      <translation>Це лише з пам’яті, ніхто цього не перевіряв.</translation>
    </message>
    <message>
      <source>This says more than the rule does.</source>
      <translation>Тут сказано більше, ніж каже норма.</translation>
    </message>
    <message>
      <source>This text did not exist yet.</source>
      <translation>Цього тексту тоді ще не було.</translation>
    </message>
    <message>
      <source>This time zone is not known: {time_zone}.</source>
      <translation>Цей часовий пояс невідомий: {time_zone}.</translation>
    </message>
    <message>
      <source>This vault was written by a newer PetitionDesk. Nothing was changed.</source>
      <translation>Цей сейф записано в новішій версії PetitionDesk. Нічого не змінено.</translation>
    </message>
    <message>
      <source>This version of the letter is not in the vault any more.</source>
      <translation>Цієї версії листа в сейфі більше немає.</translation>
    </message>
    <message>
      <source>This was signed with another identity than the one on the card of the organisation.</source>
      <translation>Це підписано іншим посвідченням, ніж на картці організації.</translation>
    </message>
    <message>
      <source>This way to open the vault is not there any more.</source>
      <translation>Цього способу відкрити сейф більше немає.</translation>
    </message>
    <message>
      <source>Time-stamp of {name}</source>
      <translation>Позначка часу: {name}</translation>
    </message>
    <message>
      <source>Title, salutation and closing do not speak of the same person.</source>
      <translation>Титул, звертання й завершальна формула говорять не про ту саму людину.</translation>
    </message>
    <message>
      <source>Translate it, or take the language away.</source>
      <translation>Перекладіть його або приберіть цю мову.</translation>
    </message>
    <message>
      <source>Try again, in another folder. If this comes back, tell who keeps PetitionDesk.</source>
      <translation>Спробуйте в іншій теці. Якщо це повториться, повідомте тих, хто веде PetitionDesk.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Спробуйте знову.</translation>
    </message>
    <message>
      <source>Try again. If this comes back, install PetitionDesk again.</source>
      <translation>Спробуйте ще раз. Якщо це повториться, установіть PetitionDesk знову.</translation>
    </message>
    <message>
      <source>Try later, or sign without a time stamp.</source>
      <translation>Спробуйте пізніше або підпишіть без позначки часу.</translation>
    </message>
    <message>
      <source>Two data sets agree.</source>
      <translation>Два набори даних збігаються.</translation>
    </message>
    <message>
      <source>Two programs could read two things from it.</source>
      <translation>Дві програми можуть прочитати в ньому різне.</translation>
    </message>
    <message>
      <source>Two questions of law are mixed: whether force may be used, and how.</source>
      <translation>Змішано два питання права: чи можна застосовувати силу і як.</translation>
    </message>
    <message>
      <source>Type your passphrase.</source>
      <translation>Уведіть парольну фразу.</translation>
    </message>
    <message>
      <source>Use 1 to {limit} letters that can be seen. A letter may show a longer name.</source>
      <translation>Візьміть від 1 до {limit} видимих літер. У листі назва може бути довшою.</translation>
    </message>
    <message>
      <source>Use a backup of the vault.</source>
      <translation>Скористайтеся резервною копією сейфа.</translation>
    </message>
    <message>
      <source>Use another backup, on another disk if you can.</source>
      <translation>Візьміть іншу резервну копію, по змозі на іншому диску.</translation>
    </message>
    <message>
      <source>Use another identity, or make a new one.</source>
      <translation>Скористайтеся іншим посвідченням або створіть нове.</translation>
    </message>
    <message>
      <source>Use another one.</source>
      <translation>Скористайтеся іншим.</translation>
    </message>
    <message>
      <source>Use another word, or say what makes it so.</source>
      <translation>Вживіть інше слово або скажіть, чому це так.</translation>
    </message>
    <message>
      <source>Use the forms for a man or those for a woman throughout.</source>
      <translation>Вживайте всюди або чоловічі, або жіночі форми.</translation>
    </message>
    <message>
      <source>Verify the keeper by the check number first.</source>
      <translation>Спершу перевірте хранителя за контрольним номером.</translation>
    </message>
    <message>
      <source>Weigh it, and decide.</source>
      <translation>Зважте й вирішіть.</translation>
    </message>
    <message>
      <source>What an organisation signed inside the file does not hold.</source>
      <translation>Те, що підписала одна з організацій усередині файлу, не має сили.</translation>
    </message>
    <message>
      <source>What is known here is of {older_than_act}, before the acts of the case.</source>
      <translation>Тутешні дані старіші за події справи ({older_than_act}).</translation>
    </message>
    <message>
      <source>What is shown is not what was signed.</source>
      <translation>Показане — не те, що підписано.</translation>
    </message>
    <message>
      <source>What is signed in this file does not hold: it was changed, or is damaged.</source>
      <translation>Підписане в цьому файлі не тримається: його змінено або пошкоджено.</translation>
    </message>
    <message>
      <source>What it covers is unchanged.</source>
      <translation>Те, що він охоплює, не змінено.</translation>
    </message>
    <message>
      <source>What it covers was changed.</source>
      <translation>Те, що він охоплює, змінено.</translation>
    </message>
    <message>
      <source>What it says: {right}.</source>
      <translation>Що вона каже: {right}.</translation>
    </message>
    <message>
      <source>What the authority gave does not belong to your identity. Nothing was changed.</source>
      <translation>Те, що надав центр, не належить вашому посвідченню. Нічого не змінено.</translation>
    </message>
    <message>
      <source>Where {where} signed, the page shows something else than its name and the time.</source>
      <translation>{where}: на місці підпису показано не назву й час, а щось інше.</translation>
    </message>
    <message>
      <source>Who holds this office was last looked up in {words}.</source>
      <translation>Хто обіймає цю посаду, востаннє перевіряли: {words}.</translation>
    </message>
    <message>
      <source>With this salutation goes: {right}.</source>
      <translation>До цього звертання пасує: {right}.</translation>
    </message>
    <message>
      <source>Write how the recipient is addressed.</source>
      <translation>Напишіть, як звертатися до адресата.</translation>
    </message>
    <message>
      <source>Write it in another way.</source>
      <translation>Напишіть це інакше.</translation>
    </message>
    <message>
      <source>Write its number and what it belongs to.</source>
      <translation>Напишіть його номер і до чого він належить.</translation>
    </message>
    <message>
      <source>Write its title, or remove it.</source>
      <translation>Напишіть його назву або вилучіть його.</translation>
    </message>
    <message>
      <source>Write that it calls for something, not that it obliges.</source>
      <translation>Пишіть, що він закликає, а не зобов’язує.</translation>
    </message>
    <message>
      <source>Write that it may be so, or cite a source that says more.</source>
      <translation>Напишіть, що так може бути, або пошліться на джерело, яке каже більше.</translation>
    </message>
    <message>
      <source>Write the article, and the paragraph where there is one.</source>
      <translation>Напишіть статтю і пункт, якщо він є.</translation>
    </message>
    <message>
      <source>Write the day on which you looked it up.</source>
      <translation>Запишіть день, коли ви це перевірили.</translation>
    </message>
    <message>
      <source>Write the formula, such as “Yours sincerely”.</source>
      <translation>Напишіть формулу, наприклад: «З повагою».</translation>
    </message>
    <message>
      <source>Write the name that it has.</source>
      <translation>Напишіть назву, яку воно має.</translation>
    </message>
    <message>
      <source>Write the office, such as “President of Ukraine”.</source>
      <translation>Напишіть посаду, наприклад: «Президент України».</translation>
    </message>
    <message>
      <source>Write the official name.</source>
      <translation>Напишіть офіційну назву.</translation>
    </message>
    <message>
      <source>Write the organisation's name, or remove it.</source>
      <translation>Напишіть назву організації або вилучіть її.</translation>
    </message>
    <message>
      <source>Write the request in one line. It stands above the salutation.</source>
      <translation>Напишіть прохання одним рядком. Воно стоїть над звертанням.</translation>
    </message>
    <message>
      <source>Write the treaty or law with it.</source>
      <translation>Напишіть разом договір або закон.</translation>
    </message>
    <message>
      <source>Write the year.</source>
      <translation>Напишіть рік.</translation>
    </message>
    <message>
      <source>Write what happened, or remove the fact.</source>
      <translation>Напишіть, що сталося, або вилучіть факт.</translation>
    </message>
    <message>
      <source>Write what the recipient should do, or remove the demand.</source>
      <translation>Напишіть, що має зробити адресат, або вилучіть вимогу.</translation>
    </message>
    <message>
      <source>Write which: of Geneva, the Third is about prisoners of war, the Fourth about civilians.</source>
      <translation>Вкажіть, яка: з Женевських третя – про військовополонених, четверта – про цивільних.</translation>
    </message>
    <message>
      <source>Write who sends the letter.</source>
      <translation>Напишіть, хто надсилає лист.</translation>
    </message>
    <message>
      <source>Write “{by}”, or cite a treaty that binds.</source>
      <translation>Напишіть «{by}» або пошліться на договір, що зобов’язує.</translation>
    </message>
    <message>
      <source>Write “{right}”.</source>
      <translation>Напишіть «{right}».</translation>
    </message>
    <message>
      <source>Write, for example, “{right}”.</source>
      <translation>Напишіть, наприклад, «{right}».</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>його не можна прочитати</translation>
    </message>
    <message>
      <source>it does not say when it was made</source>
      <translation>не сказано, коли його зроблено</translation>
    </message>
    <message>
      <source>it names another identity</source>
      <translation>у ньому названо інше посвідчення</translation>
    </message>
    <message>
      <source>it says that it was made in the future</source>
      <translation>сказано, що його зроблено в майбутньому</translation>
    </message>
    <message>
      <source>it was not made with the identity that it names</source>
      <translation>його зроблено не тим посвідченням, яке в ньому назване</translation>
    </message>
    <message>
      <source>its identity had run out</source>
      <translation>строк дії посвідчення минув</translation>
    </message>
    <message>
      <source>its identity is not for signing</source>
      <translation>його посвідчення не для підписання</translation>
    </message>
    <message>
      <source>its identity is too weak</source>
      <translation>посвідчення надто слабке</translation>
    </message>
    <message>
      <source>its identity was not valid yet</source>
      <translation>посвідчення ще не було дійсним</translation>
    </message>
    <message>
      <source>its identity was taken back</source>
      <translation>посвідчення відкликано</translation>
    </message>
    <message>
      <source>the card of who made it is not checked</source>
      <translation>картку того, хто підписав, не перевірено</translation>
    </message>
    <message>
      <source>what it covers was changed</source>
      <translation>те, що він охоплює, змінено</translation>
    </message>
    <message>
      <source>{instrument} was adopted on {adopted}. The acts of the case are earlier ({on}).</source>
      <translation>{instrument}: ухвалено пізніше ({adopted}), ніж сталися події справи ({on}).</translation>
    </message>
    <message>
      <source>{instrument}: by {on}, it did not bind yet.</source>
      <translation>{instrument}: станом на {on} договір ще не зобов’язував.</translation>
    </message>
    <message>
      <source>{instrument}: by {on}, {state} had only signed it. A signature does not bind it to the rule.</source>
      <translation>{instrument}: станом на {on} держава лише підписала договір: {state}. Підпис не зобов’язує її виконувати норму.</translation>
    </message>
    <message>
      <source>{instrument}: it does not apply in {state}, though it binds the state of which that is a part.</source>
      <translation>{instrument}: договір не діє на цій території, хоча й зобов’язує державу, частиною якої вона є: {state}.</translation>
    </message>
    <message>
      <source>{instrument}: it has been in force in {applied} since {applied_since}. By {on}, {state} itself was not bound by it.</source>
      <translation>{instrument}: договір чинний на цій території з {applied_since}: {applied}. Станом на {on} сама держава ним не зв’язана: {state}.</translation>
    </message>
    <message>
      <source>{instrument}: {state} had left it by {on}.</source>
      <translation>{instrument}: станом на {on} ця держава вже вийшла з договору: {state}.</translation>
    </message>
    <message>
      <source>{instrument}: {state} is not a member of the organisation that made it.</source>
      <translation>{instrument}: ця держава не є членом організації, яка це ухвалила: {state}.</translation>
    </message>
    <message>
      <source>{instrument}: {state} was not a party by {on}.</source>
      <translation>{instrument}: станом на {on} ця держава не була стороною: {state}.</translation>
    </message>
    <message>
      <source>{name} endorsed another version of this text.</source>
      <translation>Інша версія цього тексту погоджена: {name}.</translation>
    </message>
    <message>
      <source>{name} endorsed this text for a time that is over.</source>
      <translation>Час згоди минув: {name}.</translation>
    </message>
    <message>
      <source>{name} has not endorsed this text.</source>
      <translation>Ще немає згоди щодо цього тексту: {name}.</translation>
    </message>
    <message>
      <source>{name} has withdrawn.</source>
      <translation>Згоду відкликано: {name}.</translation>
    </message>
    <message>
      <source>{name} was signed, but read back it is not genuine. Nothing was exported.</source>
      <translation>{name} підписано, але після зчитування він не справжній. Нічого не експортовано.</translation>
    </message>
    <message>
      <source>{provision} applies at another time ({fits}) than that of the case ({case}).</source>
      <translation>{provision}: застосовується в інший час ({fits}), ніж у справі ({case}).</translation>
    </message>
    <message>
      <source>{provision} applies in another situation ({fits}) than that of the case ({case}).</source>
      <translation>{provision}: застосовується в іншій ситуації ({fits}), ніж у справі ({case}).</translation>
    </message>
    <message>
      <source>{provision} has limits that the letter does not speak of: {by}.</source>
      <translation>{provision} має обмеження, про які в листі не йдеться: {by}.</translation>
    </message>
    <message>
      <source>{provision} is for others ({protects}) than the persons of this case ({persons}).</source>
      <translation>{provision}: вона для інших ({protects}), а не для людей у цій справі ({persons}).</translation>
    </message>
    <message>
      <source>{state} made a declaration on {instrument}, {on}: {text}.</source>
      <translation>{state}: заява щодо договору ({instrument}, {on}): {text}.</translation>
    </message>
    <message>
      <source>{where} signed with another identity than the one on its card.</source>
      <translation>{where}: підписано не тим посвідченням, що на картці.</translation>
    </message>
    <message>
      <source>{why}.</source>
      <translation>{why}.</translation>
    </message>
    <message>
      <source>“{words}” does not say of which treaty or law it is.</source>
      <translation>«{words}»: не сказано, з якого це договору чи закону.</translation>
    </message>
    <message>
      <source>“{words}” does not say which protocol it is.</source>
      <translation>«{words}»: не сказано, котрий це протокол.</translation>
    </message>
    <message>
      <source>“{words}” has a meaning in law, which may not fit here.</source>
      <translation>«{words}» має значення в праві, яке тут може не підходити.</translation>
    </message>
    <message>
      <source>“{words}” has no year. It will be read later, and elsewhere.</source>
      <translation>«{words}» не має року. Лист читатимуть пізніше і деінде.</translation>
    </message>
    <message>
      <source>“{words}” is not the name in official use.</source>
      <translation>«{words}» — не офіційно вживана назва.</translation>
    </message>
    <message>
      <source>“{words}” is not the name of that office or body.</source>
      <translation>«{words}» — не назва тієї посади чи органу.</translation>
    </message>
    <message>
      <source>“{words}” is said as certain. A source only calls it possible.</source>
      <translation>«{words}» сказано як певне. Джерело називає це лише можливим.</translation>
    </message>
    <message>
      <source>“{words}” lies after the date of the letter.</source>
      <translation>«{words}» — пізніше за дату листа.</translation>
    </message>
    <message>
      <source>“{words}” says more than {instrument} can: it does not bind by itself.</source>
      <translation>«{words}» каже більше, ніж може документ, що сам не зобов’язує ({instrument}).</translation>
    </message>
    <message>
      <source>“{words}” stands as a quotation of a rule. No such wording was pasted with its source.</source>
      <translation>«{words}» подано як цитату норми. Такого тексту з джерелом не вставлено.</translation>
    </message>
    <message>
      <source>“{words}” was another day of the week.</source>
      <translation>«{words}» — інший день тижня.</translation>
    </message>
    <message>
      <source>“{words}”: it says {said}, and the numbers give {right}.</source>
      <translation>«{words}»: сказано {said}, а з чисел виходить {right}.</translation>
    </message>
    <message>
      <source>“{words}”: it says {said}, and the numbers that belong to it give {right}.</source>
      <translation>«{words}»: сказано {said}, а числа поруч дають {right}.</translation>
    </message>
    <message>
      <source>“{words}”: {instrument} binds {state} since {since}.</source>
      <translation>«{words}»: {instrument} — обов’язковий документ для держави {state} з {since}.</translation>
    </message>
    <message>
      <source>“{words}”: {instrument} has no article in common with others. Common Article 3 is that of the four Geneva Conventions.</source>
      <translation>«{words}»: у документі «{instrument}» немає статей, спільних з іншими договорами. Спільна стаття 3 — це стаття чотирьох Женевських конвенцій.</translation>
    </message>
    <message>
      <source>“{words}”: {instrument} has no such article. Its last one is Article {last}.</source>
      <translation>«{words}»: у документі «{instrument}» немає такої статті. Остання в ньому — стаття {last}.</translation>
    </message>
    <message>
      <source>“{wrong}” is for private letters.</source>
      <translation>«{wrong}» пишуть у приватних листах.</translation>
    </message>
    <message>
      <source>“{wrong}” is not how the language addresses this office.</source>
      <translation>«{wrong}» — у цій мові до такої посади так не звертаються.</translation>
    </message>
    <message>
      <source>“{wrong}” is not written to this kind of recipient.</source>
      <translation>«{wrong}» — такому адресатові так не пишуть.</translation>
    </message>
  </context>
  <context>
    <name>WordingBox</name>
    <message>
      <source>Copy it from the text of the rule, without quotation marks. It is printed as a quotation.</source>
      <translation>Скопіюйте з тексту норми, без лапок. Друкується як цитата.</translation>
    </message>
    <message>
      <source>Exact wording</source>
      <translation>Точний текст</translation>
    </message>
    <message>
      <source>Leave the wording out</source>
      <translation>Прибрати точний текст</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Цитата</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>Agreed to draft %1</source>
      <translation>Погоджено чернетку %1</translation>
    </message>
    <message>
      <source>Alleged</source>
      <translation>Стверджують</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Особисто</translation>
    </message>
    <message>
      <source>Counted, not named</source>
      <translation>Враховано, не названо</translation>
    </message>
    <message>
      <source>Court</source>
      <translation>Суд</translation>
    </message>
    <message>
      <source>Disputed</source>
      <translation>Оспорюють</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Електронна пошта</translation>
    </message>
    <message>
      <source>Embassy or consulate</source>
      <translation>Посольство або консульство</translation>
    </message>
    <message>
      <source>Established</source>
      <translation>Установлено</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Усі</translation>
    </message>
    <message>
      <source>Fax</source>
      <translation>Факс</translation>
    </message>
    <message>
      <source>Interview</source>
      <translation>Інтерв’ю</translation>
    </message>
    <message>
      <source>Invited</source>
      <translation>Запрошено</translation>
    </message>
    <message>
      <source>Joint statement</source>
      <translation>Спільна заява</translation>
    </message>
    <message>
      <source>Leads</source>
      <translation>Очолює</translation>
    </message>
    <message>
      <source>Named to the recipient only</source>
      <translation>Названо лише адресатові</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Новини</translation>
    </message>
    <message>
      <source>Nobody outside</source>
      <translation>Ніхто назовні</translation>
    </message>
    <message>
      <source>Not invited</source>
      <translation>Не запрошено</translation>
    </message>
    <message>
      <source>Official document</source>
      <translation>Офіційний документ</translation>
    </message>
    <message>
      <source>Only its country</source>
      <translation>Лише країна</translation>
    </message>
    <message>
      <source>Only the recipient</source>
      <translation>Лише адресат</translation>
    </message>
    <message>
      <source>Open letter</source>
      <translation>Відкритий лист</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Інше</translation>
    </message>
    <message>
      <source>Petition</source>
      <translation>Петиція</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>Простий</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Пошта</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Звіт</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>Повідомлено</translation>
    </message>
    <message>
      <source>Secretariat</source>
      <translation>Секретаріат</translation>
    </message>
    <message>
      <source>Signs</source>
      <translation>Підписує</translation>
    </message>
    <message>
      <source>Submission on a draft law</source>
      <translation>Подання щодо законопроєкту</translation>
    </message>
    <message>
      <source>Submission to UN experts</source>
      <translation>Подання до експертів ООН</translation>
    </message>
    <message>
      <source>Supports</source>
      <translation>Підтримує</translation>
    </message>
    <message>
      <source>UN document</source>
      <translation>Документ ООН</translation>
    </message>
    <message>
      <source>Urgent appeal</source>
      <translation>Термінове звернення</translation>
    </message>
    <message>
      <source>Web form</source>
      <translation>Вебформа</translation>
    </message>
    <message>
      <source>With its name</source>
      <translation>З назвою</translation>
    </message>
  </context>
</TS>
