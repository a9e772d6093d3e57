namespace Eenlijn.NlDesign;

using Eenlijn.NlDesign.Dates;
using Eenlijn.NlDesign.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what the tag helpers need.</summary>
public static class NlDesignExtensions
{
    /// <summary>Adds the date binder and the Dutch sentences of the framework's own checks.</summary>
    /// <param name="builder">The result of <c>AddRazorPages()</c>.</param>
    /// <returns>The same builder.</returns>
    public static IMvcBuilder AddNlDesign(this IMvcBuilder builder)
    {
        builder.Services.Configure<MvcOptions>(options =>
        {
            options.ModelBinderProviders.Insert(0, new DateOnlyModelBinderProvider());
            // A missing text is a question to the user, not to the type system: pages say themselves what is required.
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            options.ModelMetadataDetailsProviders.Add(new DutchValidationMessages());
            DutchBindingMessages.Apply(options.ModelBindingMessageProvider);
        });
        return builder;
    }
}
