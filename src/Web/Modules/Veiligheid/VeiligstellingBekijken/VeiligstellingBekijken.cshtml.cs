namespace Eenlijn.Web.Modules.Veiligheid.VeiligstellingBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>Who was called, who acts, and what was done: for who reported it and for who is called (K12).</summary>
[ZonderVersie]
[Requires(Handeling.VeiligheidVastleggen)]
public sealed class VeiligstellingBekijkenModel(VeiligstellingHandler handler, Kalender kalender) : CasusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Veiligstelling { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Veiligheid;

    public Beeld Nu { get; private set; } = null!;

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public bool NiemandReageerde => Nu.OpgepaktOp is null && Rijen.All(r => r.Tot <= kalender.Nu);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await PrepareAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostOppakkenAsync(CancellationToken ct) => await AnswerAsync(
        await handler.OppakkenAsync(Dossier, RecordId.From(Veiligstelling), ct), "Jij pakt dit op. De anderen krijgen geen oproep meer.", ct);

    public async Task<IActionResult> OnPostAfhandelenAsync(CancellationToken ct) => await AnswerAsync(
        await handler.AfhandelenAsync(Dossier, RecordId.From(Veiligstelling), Input.Afloop, ct), "Bewaard. Meld ook een zorg als er zicht moet blijven.", ct);

    private async Task<IActionResult> AnswerAsync(Result? result, string melding, CancellationToken ct)
    {
        if (result is not { } answer || !await PrepareAsync(ct))
        {
            return NotFound();
        }

        return answer.IsSuccess ? Done($"{CasusUrl}/veiligheid/veiligstelling/{Veiligstelling}", melding) : Refused(answer.Errors);
    }

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Direct veiligstellen");
        var id = RecordId.From(Veiligstelling);
        var (staf, records) = (Dossier.Staf, Dossier.Records<Veiligstelling>().Where(v => v.Id == id));
        if (await (
            from v in records
            join m in staf on v.Schrijver equals m.Id
            from door in staf.Where(d => d.Id == v.OpgepaktDoor).DefaultIfEmpty()
            select new Beeld(v.Wat, m.Naam, v.GemeldOp, door.Naam, v.OpgepaktOp, v.AfgehandeldOp, v.Afloop)).SingleOrDefaultAsync(ct) is not { } nu)
        {
            return false;
        }

        Nu = nu;
        Rijen = await (
            from v in records
            from o in v.Oproepen
            join m in staf on o.Medewerker equals m.Id
            orderby o.Plek
            select new Rij(m.Naam, m.Telefoon, o.Sinds, o.Tot)).ToListAsync(ct);
        return true;
    }

    public sealed record Beeld(string Wat, string Door, DateTime GemeldOp, string? OpgepaktDoor, DateTime? OpgepaktOp, DateTime? AfgehandeldOp, string? Afloop);

    public sealed record Rij(string Wie, string? Telefoon, DateTime? Sinds, DateTime? Tot);

    public sealed class InputModel
    {
        public string? Afloop { get; set; }
    }
}
